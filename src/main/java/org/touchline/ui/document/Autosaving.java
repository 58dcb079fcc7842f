package org.touchline.ui.document;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.touchline.editor.EditorState;
import org.touchline.model.JourneyMap;
import org.touchline.storage.Autosave;
import org.touchline.storage.StorageException;

import java.nio.file.Path;
import java.util.Optional;

/// Keeps a copy of the map, a moment after a change, for as long as it has unsaved ones.
final class Autosaving {
    /// So much work, at most, is lost by a crash.
    private static final Duration DELAY = Duration.seconds(2);

    private final PauseTransition pause = new PauseTransition(DELAY);
    private final OpenDocument document;
    private final Autosave autosave;
    private final FileWork work;
    private final Path folder;
    private boolean keepsCopy;
    private boolean failed;

    /// @param folder where the copies are, to be named if it cannot be written to
    Autosaving(OpenDocument document, DocumentServices services, Autosave autosave, Path folder) {
        this.document = document;
        this.autosave = autosave;
        this.work = new FileWork(services);
        this.folder = folder;
        pause.setOnFinished(_ -> keep());
        document.onChange(this::follow);
    }

    /// The map is left as its user wished: there is nothing to keep.
    void end() {
        pause.stop();
        inBackground(autosave::close);
    }

    private void follow(EditorState state) {
        if (state.dirty()) {
            pause.play();
        } else {
            pause.stop();
            drop();
        }
    }

    private void keep() {
        JourneyMap map = document.map();
        Optional<Path> file = document.origin().get().file();
        keepsCopy = true;
        inBackground(() -> {
            if (file.isPresent()) {
                autosave.keep(map, file.get());
            } else {
                autosave.keep(map);
            }
        });
    }

    private void drop() {
        if (keepsCopy) {
            keepsCopy = false;
            inBackground(autosave::drop);
        }
    }

    /// A user is told once that copies fail, not after every change.
    private void inBackground(Step step) {
        if (!failed) {
            work.run(
                    "copy",
                    folder,
                    _ -> {
                        step.run();
                        return step;
                    },
                    _ -> {},
                    _ -> failed = true);
        }
    }

    private interface Step {
        void run() throws StorageException;
    }
}
