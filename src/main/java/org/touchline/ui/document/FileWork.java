package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.storage.MapReader;
import org.touchline.storage.Problem;
import org.touchline.storage.StorageException;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Work;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Work on a file in the background. Where it fails, the user is told what was not done and why,
/// and nothing else happens.
final class FileWork {
    private final Messages messages;
    private final Background background;
    private final Notices notices;

    FileWork(DocumentServices services) {
        this.messages = services.messages();
        this.background = services.background();
        this.notices = services.notices();
    }

    /// @param kind what is done with the file, in the keys of the texts `document.KIND.running`
    ///   (`{0}` is the file) and `document.KIND.failed` (`{1}` is the reason)
    <T> void run(String kind, Path file, Work<T> work, Consumer<T> done) {
        run(kind, file, work, done, _ -> {});
    }

    /// @param failed what else is to be done where it fails
    <T> void run(
            String kind, Path file, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        background.run(
                messages.text("document." + kind + ".running", name(file)),
                work,
                done,
                failure -> {
                    notices.show(notice(kind, file, failure));
                    failed.accept(failure);
                });
    }

    private Notice notice(String kind, Path file, Throwable failure) {
        List<String> problems = problems(failure);
        boolean isOne = problems.size() == 1;
        String why = isOne ? problems.getFirst() : count(problems.size());
        String text = messages.text("document." + kind + ".failed", name(file), why);
        return Notice.problem(text).withDetails(isOne ? List.of() : problems);
    }

    private String count(int problems) {
        String key = problems < MapReader.MOST_PROBLEMS ? "document.problems" : "document.most";
        return messages.text(key, problems);
    }

    private List<String> problems(Throwable failure) {
        return failure instanceof StorageException storage
                ? storage.problems().stream().map(this::text).toList()
                : List.of(messages.text("document.unexpected", failure.toString()));
    }

    private String text(Problem problem) {
        String text = messages.text(problem.key(), problem.arguments().toArray());
        return problem.line() == 0
                ? text
                : messages.text(
                        "document.problem",
                        problem.line(),
                        problem.column(),
                        text,
                        problem.pointer());
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }
}
