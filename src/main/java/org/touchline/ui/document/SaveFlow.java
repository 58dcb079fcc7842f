package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.FileStamp;
import org.touchline.storage.MapReader;
import org.touchline.storage.MapWriter;
import org.touchline.storage.StorageException;
import org.touchline.ui.document.Origin.InFile;
import org.touchline.ui.question.Answer;
import org.touchline.ui.question.Question;

import java.nio.file.Files;
import java.nio.file.Path;

/// Saves the map in the window: where it came from, or where its user says.
final class SaveFlow {
    private final OpenDocument document;
    private final DocumentServices services;
    private final FileWork work;
    private final Messages messages;

    SaveFlow(OpenDocument document, DocumentServices services) {
        this.document = document;
        this.services = services;
        this.work = new FileWork(services);
        this.messages = services.messages();
    }

    /// Saves where the map came from. Asks for a place if it came from nowhere, and before it
    /// overwrites what somebody else has written since.
    ///
    /// @param then what comes after, once the map is saved
    void save(Runnable then) {
        Snapshot snapshot = document.snapshot();
        switch (document.origin().get()) {
            case Origin.Nowhere _ -> saveAs(snapshot, then);
            case InFile(Path file, FileStamp stamp) ->
                    work.run(
                            "save",
                            file,
                            _ -> isChanged(file, stamp),
                            isChanged -> {
                                if (isChanged) {
                                    askToReplace("document.changed.", file, snapshot, then);
                                } else {
                                    write(snapshot, file, then);
                                }
                            });
        }
    }

    /// Asks for a place, and saves there.
    void saveAs(Runnable then) {
        saveAs(document.snapshot(), then);
    }

    private void saveAs(Snapshot snapshot, Runnable then) {
        Path folder = services.settings().get().lastFolder();
        services.dialogs()
                .chooseTarget(FileKind.MAP, folder, document.suggestedName(FileKind.MAP))
                .ifPresent(file -> saveIn(file, snapshot, then));
    }

    private void saveIn(Path file, Snapshot snapshot, Runnable then) {
        work.run(
                "save",
                file,
                _ -> isForeign(file),
                isForeign -> {
                    if (isForeign) {
                        askToReplace("document.foreign.", file, snapshot, then);
                    } else {
                        write(snapshot, file, then);
                    }
                });
    }

    /// Whether something is in the place of a map that is none: it may be dear to somebody.
    private static boolean isForeign(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            MapReader.read(file);
            return false;
        } catch (StorageException _) {
            return true;
        }
    }

    private void askToReplace(String reason, Path file, Snapshot snapshot, Runnable then) {
        services.questions()
                .ask(
                        new Question(
                                messages.text(reason + "question", file.getFileName()),
                                messages.text(reason + "explanation"),
                                Answer.proposed(
                                        messages.text("document.elsewhere"),
                                        () -> saveAs(snapshot, then)),
                                Answer.other(
                                        messages.text("document.replace"),
                                        () -> write(snapshot, file, then)),
                                Answer.cancel(messages.text("document.cancel"))));
    }

    /// Another map may be in the window by the end of it: then nothing is left to be said or done.
    private void write(Snapshot snapshot, Path file, Runnable then) {
        work.run(
                "save",
                file,
                _ -> {
                    MapWriter.write(snapshot.map(), file);
                    return FileStamp.of(file);
                },
                stamp -> {
                    services.remember(file);
                    if (document.stillShows(snapshot)) {
                        document.saved(snapshot, new InFile(file, stamp));
                        then.run();
                    }
                });
    }

    private static boolean isChanged(Path file, FileStamp stamp) {
        FileStamp now = FileStamp.of(file);
        return !now.isMissing() && !now.equals(stamp);
    }
}
