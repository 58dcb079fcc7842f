package org.touchline.ui.document;

import org.touchline.storage.Autosave;
import org.touchline.storage.Recovery;

/// Keeps copies of the unsaved work of a window until it ends.
final class KeepFlow {
    private final OpenDocument document;
    private final DocumentServices services;
    private final Recovery recovery;
    private Runnable end = () -> {};
    private boolean ended;

    KeepFlow(OpenDocument document, DocumentServices services, Recovery recovery) {
        this.document = document;
        this.services = services;
        this.recovery = recovery;
    }

    void start() {
        new FileWork(services)
                .run("copy", recovery.folder(), _ -> recovery.autosave(), this::begin);
    }

    /// The map is left as its user wished: no copy of it stays.
    void end() {
        ended = true;
        end.run();
    }

    private void begin(Autosave autosave) {
        if (!ended) {
            end = new Autosaving(document, services, autosave, recovery.folder())::end;
        }
    }
}
