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

    /// No revision: there is no copy.
    private static final long NONE = -1;

    private final PauseTransition pause = new PauseTransition(DELAY);
    private final OpenDocument document;
    private final Autosave autosave;
    private final FileWork work;
    private final Path folder;
    private long kept = NONE;
    private boolean failing;

    /// @param folder where the copies are, to be named if it cannot be written to
    Autosaving(OpenDocument document, DocumentServices services, Autosave autosave, Path folder) {
        this.document = document;
        this.autosave = autosave;
        this.work = new FileWork(services);
        this.folder = folder;
        pause.setOnFinished(_ -> keep(this::dropOldCopies, () -> {}));
        document.onChange(this::follow);
    }

    /// The map is left as its user wished: there is nothing to keep.
    void end() {
        pause.stop();
        dropOldCopies();
        inBackground(autosave::close, () -> {}, () -> {});
    }

    /// Keeps the map at once.
    ///
    /// @param done what comes after
    /// @param failed what comes after if there is no copy
    void keep(Runnable done, Runnable failed) {
        pause.stop();
        EditorState state = document.state();
        JourneyMap map = state.map();
        Optional<Path> file = document.origin().get().file();
        kept = state.revision();
        inBackground(
                () -> {
                    if (file.isPresent()) {
                        autosave.keep(map, file.get());
                    } else {
                        autosave.keep(map);
                    }
                },
                done,
                failed);
    }

    /// Most states are the same map as before, with the pointer elsewhere.
    private void follow(EditorState state) {
        if (!state.dirty()) {
            pause.stop();
            drop();
            dropOldCopies();
        } else if (state.revision() != kept) {
            pause.play();
        }
    }

    private void drop() {
        if (kept != NONE) {
            kept = NONE;
            inBackground(autosave::drop, () -> {}, () -> {});
        }
    }

    /// They go only once they are of no use any more: a crash at any moment costs nothing.
    private void dropOldCopies() {
        document.takeOldCopies().forEach(copy -> inBackground(copy::discard, () -> {}, () -> {}));
    }

    /// Each step is tried, whatever became of the one before; but a user is told once that they
    /// fail, not after every change.
    private void inBackground(Step step, Runnable done, Runnable failed) {
        boolean isTold = failing;
        work.run(
                "copy",
                folder,
                _ -> succeeds(step, isTold),
                succeeded -> {
                    failing = !succeeded;
                    (succeeded ? done : failed).run();
                },
                _ -> {
                    failing = true;
                    failed.run();
                });
    }

    private static boolean succeeds(Step step, boolean isTold) throws StorageException {
        try {
            step.run();
            return true;
        } catch (StorageException e) {
            if (isTold) {
                return false;
            }
            throw e;
        }
    }

    private interface Step {
        void run() throws StorageException;
    }
}
