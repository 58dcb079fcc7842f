package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.Autosave;
import org.touchline.storage.CopyLocks;
import org.touchline.storage.Recovery;
import org.touchline.storage.RecoveryCopy;
import org.touchline.storage.StorageException;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notice.Choice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Offers the unsaved work that a crash left, map by map, and keeps that of today.
final class RecoveryFlow {
    private final OpenDocument document;
    private final LeaveFlow leaving;
    private final DocumentServices services;
    private final Messages messages;
    private final FileWork work;
    private final Path folder;
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
        var recovery = new Recovery(folder, CopyLocks.in(folder));
        List<KeptMap> kept = new ArrayList<>();
        for (RecoveryCopy copy : recovery.recoverable()) {
            unsaved(copy).ifPresent(kept::add);
        }
        return new Found(recovery.autosave(), kept);
    }

    /// What a copy holds that its file does not. A copy that cannot be read stays where it is,
    /// perhaps for a newer version of the program, and is in nobody's way.
    private static Optional<KeptMap> unsaved(RecoveryCopy copy) {
        try {
            KeptMap map = KeptMap.read(copy);
            if (map.isSaved()) {
                copy.discard();
                return Optional.empty();
            }
            return Optional.of(map);
        } catch (StorageException _) {
            return Optional.empty();
        }
    }

    private void begin(Found found) {
        var autosaving = new Autosaving(document, services, found.autosave(), folder);
        end = autosaving::end;
        found.kept().forEach(kept -> offer(kept, autosaving));
    }

    private void offer(KeptMap kept, Autosaving autosaving) {
        services.notices()
                .show(
                        Notice.offer(
                                messages.text("document.kept", kept.origin().name()),
                                new Choice(
                                        messages.text("document.kept.restore"),
                                        () -> leaving.leave(() -> restore(kept, autosaving))),
                                new Choice(
                                        messages.text("document.kept.discard"),
                                        () -> discard(kept))));
    }

    /// The copy goes only once the window has one of its own: a crash at any moment costs nothing.
    private void restore(KeptMap kept, Autosaving autosaving) {
        document.restore(kept);
        autosaving.keep(() -> discard(kept), () -> {});
    }

    private void discard(KeptMap kept) {
        work.run(
                "copy",
                folder,
                _ -> {
                    kept.copy().discard();
                    return kept;
                },
                _ -> {});
    }

    private record Found(Autosave autosave, List<KeptMap> kept) {}
}
