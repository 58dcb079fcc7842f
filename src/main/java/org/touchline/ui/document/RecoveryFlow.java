package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.Recovery;
import org.touchline.storage.RecoveryCopy;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Origin.InFile;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notice.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Offers the unsaved work that a crash left, map by map.
final class RecoveryFlow {
    private final OpenDocument document;
    private final DocumentServices services;
    private final MapWindows windows;
    private final Messages messages;
    private final FileWork work;
    private final Recovery recovery;

    RecoveryFlow(OpenDocument document, DocumentServices services, Recovery recovery) {
        this.document = document;
        this.services = services;
        this.windows = services.windows();
        this.messages = services.messages();
        this.work = new FileWork(services);
        this.recovery = recovery;
    }

    void start() {
        work.run("copy", recovery.folder(), _ -> find(), found -> found.forEach(this::offer));
    }

    private List<KeptMap> find() throws StorageException {
        List<KeptMap> kept = new ArrayList<>();
        for (RecoveryCopy copy : recovery.recoverable()) {
            unsaved(copy).ifPresent(kept::add);
        }
        return kept;
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

    private void offer(KeptMap kept) {
        services.notices()
                .show(
                        Notice.offer(
                                messages.text("document.kept", kept.origin().name()),
                                new Choice(
                                        messages.text("document.kept.restore"),
                                        () -> restore(kept)),
                                new Choice(
                                        messages.text("document.kept.discard"),
                                        () -> discard(kept))));
    }

    /// A window that has the file by now gets the map too; nothing that was done there is lost.
    private void restore(KeptMap kept) {
        openInstead(kept)
                .ifPresentOrElse(
                        later -> {
                            later.restoreHere(kept);
                            windows.bringToFront(later);
                        },
                        () -> windows.fill(document, target -> target.restore(kept)));
    }

    private Optional<OpenDocument> openInstead(KeptMap kept) {
        return kept.origin() instanceof InFile file ? windows.find(file.real()) : Optional.empty();
    }

    private void discard(KeptMap kept) {
        work.run(
                "copy",
                recovery.folder(),
                _ -> {
                    kept.copy().discard();
                    return kept;
                },
                _ -> {});
    }
}
