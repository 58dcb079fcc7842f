package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.FileStamp;
import org.touchline.storage.MapWriter;
import org.touchline.ui.document.Origin.InFile;
import org.touchline.ui.question.Answer;
import org.touchline.ui.question.Question;

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
            case InFile(Path file, _, FileStamp stamp) ->
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
                _ -> SaveTarget.of(file),
                target -> {
                    if (isOpenElsewhere(target.real())) {
                        ask("document.busy.", file, elsewhere(snapshot, then), cancel());
                    } else if (target.isForeign()) {
                        askToReplace("document.foreign.", file, snapshot, then);
                    } else {
                        write(snapshot, file, then);
                    }
                });
    }

    private boolean isOpenElsewhere(Path real) {
        return services.windows().find(real).filter(other -> other != document).isPresent();
    }

    private void askToReplace(String reason, Path file, Snapshot snapshot, Runnable then) {
        var replace =
                Answer.other(messages.text("document.replace"), () -> write(snapshot, file, then));
        ask(reason, file, elsewhere(snapshot, then), replace, cancel());
    }

    private void ask(String reason, Path file, Answer... answers) {
        String question = messages.text(reason + "question", file.getFileName());
        String explanation = messages.text(reason + "explanation");
        services.questions().ask(new Question(question, explanation, answers));
    }

    private Answer elsewhere(Snapshot snapshot, Runnable then) {
        return Answer.proposed(messages.text("document.elsewhere"), () -> saveAs(snapshot, then));
    }

    private Answer cancel() {
        return Answer.cancel(messages.text("document.cancel"));
    }

    /// Another map may be in the window by the end of it: then nothing is left to be said or done.
    private void write(Snapshot snapshot, Path file, Runnable then) {
        work.run(
                "save",
                file,
                _ -> {
                    MapWriter.write(snapshot.map(), file);
                    return InFile.of(file);
                },
                origin -> {
                    services.remember(file);
                    if (document.stillShows(snapshot)) {
                        document.saved(snapshot, origin);
                        then.run();
                    }
                });
    }

    private static boolean isChanged(Path file, FileStamp stamp) {
        FileStamp now = FileStamp.of(file);
        return !now.isMissing() && !now.equals(stamp);
    }
}
