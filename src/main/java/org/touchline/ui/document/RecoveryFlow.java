package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.Autosave;
import org.touchline.storage.MapLocks;
import org.touchline.storage.Recovery;
import org.touchline.storage.RecoveryCopy;
import org.touchline.storage.StorageException;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notice.Choice;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Offers the unsaved work that a crash left, one map after the other, and keeps that of today.
final class RecoveryFlow {
    private final OpenDocument document;
    private final LeaveFlow leaving;
    private final DocumentServices services;
    private final Messages messages;
    private final FileWork work;
    private final Path folder;
    private final Queue<KeptMap> offers = new ArrayDeque<>();
    private Runnable end = () -> {};

    /// @param folder where the copies are
    RecoveryFlow(OpenDocument document, LeaveFlow leaving, DocumentServices services, Path folder) {
        this.document = document;
        this.leaving = leaving;
        this.services = services;
        this.messages = services.messages();
        this.work = new FileWork(services);
        this.folder = folder;
    }

    void start() {
        work.run("copy", folder, _ -> find(), this::begin);
    }

    /// The map is left as its user wished: no copy of it stays.
    void end() {
        end.run();
    }

    private Found find() throws StorageException {
        var recovery = new Recovery(folder, MapLocks.in(folder));
        List<KeptMap> kept = new ArrayList<>();
        for (RecoveryCopy copy : recovery.recoverable()) {
            KeptMap map = KeptMap.read(copy);
            if (map.isSaved()) {
                copy.discard();
            } else {
                kept.add(map);
            }
        }
        return new Found(recovery.autosave(), kept);
    }

    private void begin(Found found) {
        end = new Autosaving(document, services, found.autosave(), folder)::end;
        offers.addAll(found.kept());
        offerNext();
    }

    private void offerNext() {
        KeptMap kept = offers.poll();
        if (kept != null) {
            services.notices()
                    .show(
                            Notice.offer(
                                    messages.text("document.kept", kept.origin().name()),
                                    new Choice(
                                            messages.text("document.kept.restore"),
                                            () -> leaving.leave(() -> restore(kept))),
                                    new Choice(
                                            messages.text("document.kept.discard"),
                                            () -> discard(kept))));
        }
    }

    /// The copy goes only now that the map is in the window, which keeps one of its own.
    private void restore(KeptMap kept) {
        document.restore(kept);
        discard(kept);
    }

    private void discard(KeptMap kept) {
        work.run(
                "copy",
                folder,
                _ -> {
                    kept.copy().discard();
                    return kept;
                },
                _ -> offerNext());
    }

    private record Found(Autosave autosave, List<KeptMap> kept) {}
}
