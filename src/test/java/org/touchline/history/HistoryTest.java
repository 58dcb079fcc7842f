package org.touchline.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.CommandSamples;
import org.touchline.model.GeneratedMap;
import org.touchline.model.JourneyMap;

import java.util.List;
import java.util.Random;

final class HistoryTest {
    private static final long LATER = 501;

    private long now;
    private History history = History.of(JourneyMap.titled("0"));

    @Test
    void aNewHistoryHasNothingToUndoAndIsNotDirty() {
        assertThat(history.undo()).isSameAs(history);
        assertThat(history.redo()).isSameAs(history);
        assertThat(history.undoName()).isEqualTo(CommandName.NONE);
        assertThat(history.isDirty()).isFalse();
    }

    @Test
    void undoAndRedoGoThroughAllStepsWithTheirNames() {
        write("1");
        write("2");

        assertThat(history.undoName()).isEqualTo(Titled.named("2"));
        history = history.undo();
        assertThat(title()).isEqualTo("1");
        assertThat(history.undoName()).isEqualTo(Titled.named("1"));
        assertThat(history.redoName()).isEqualTo(Titled.named("2"));

        history = history.undo();
        assertThat(title()).isEqualTo("0");
        assertThat(history.canUndo()).isFalse();

        history = history.redo().redo();
        assertThat(title()).isEqualTo("2");
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void anEqualMapIsNotRecorded() {
        assertThat(history.push(new Titled("0", ""), JourneyMap.titled("0"), now))
                .isSameAs(history);
    }

    @Test
    void anEqualMapDoesNotEmptyRedo() {
        write("1");
        history = history.undo();
        write("0");
        assertThat(history.canRedo()).isTrue();
    }

    @Test
    void anEditAfterUndoEmptiesRedo() {
        write("1");
        history = history.undo();
        write("2");
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void whatIsTypedQuicklyIsOneStep() {
        type("a", 0);
        type("ab", 500);
        type("abc", 500);
        assertThat(history.undo().present().brief().title()).isEqualTo("0");
    }

    @Test
    void aPauseAnotherKeyAndUndoBeginANewStep() {
        type("a", 0);
        type("ab", LATER);
        assertThat(history.undo().present().brief().title()).isEqualTo("a");

        history = history.push(new Titled("x", "other"), JourneyMap.titled("x"), now);
        assertThat(history.undo().present().brief().title()).isEqualTo("ab");

        history = history.undo().redo();
        history = history.push(new Titled("y", "other"), JourneyMap.titled("y"), now);
        assertThat(history.undo().present().brief().title()).isEqualTo("x");
    }

    @Test
    void withoutAKeyNothingIsMerged() {
        write("1");
        write("2");
        assertThat(history.undo().present().brief().title()).isEqualTo("1");
    }

    @Test
    void typingThatComesBackToItsStartIsNoStep() {
        type("a", 0);
        type("0", 100);
        assertThat(history.canUndo()).isFalse();
        assertThat(history.isDirty()).isFalse();
    }

    @Test
    void dirtyIsWhatDiffersFromTheSavedState() {
        write("1");
        assertThat(history.isDirty()).isTrue();
        save();
        assertThat(history.isDirty()).isFalse();
        history = history.undo();
        assertThat(history.isDirty()).isTrue();
        assertThat(history.redo().isDirty()).isFalse();
    }

    @Test
    void asManyStepsAsBeforeButOtherOnesAreDirty() {
        write("1");
        save();
        history = history.undo();
        write("2");
        assertThat(history.isDirty()).isTrue();
        assertThat(history.undo().isDirty()).isTrue();
    }

    @Test
    void aStepNeverReachesAcrossTheSaveMark() {
        type("a", 0);
        save();
        type("ab", 100);
        assertThat(history.isDirty()).isTrue();
        history = history.undo();
        assertThat(title()).isEqualTo("a");
        assertThat(history.isDirty()).isFalse();
    }

    @Test
    void savingThatEndsAfterAFurtherEditMarksWhatItBeganWith() {
        write("1");
        long saving = history.revision();
        write("2");
        history = history.saved(saving);
        assertThat(history.isDirty()).isTrue();
        assertThat(history.undo().isDirty()).isFalse();
    }

    @Test
    void theOldestStepsOfALargeMapAreForgotten() {
        JourneyMap large = GeneratedMap.of(5_000, 1);
        int limit = History.limit(large);
        history = History.of(large);
        for (int i = 1; i <= limit + 10; i++) {
            Titled command = new Titled("" + i, "");
            history = history.push(command, titled(large, command.title()), now);
        }
        int undone = 0;
        while (history.canUndo()) {
            history = history.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(limit);
        assertThat(title()).isEqualTo("10");
        assertThat(history.isDirty()).isTrue();
    }

    @Test
    void aDaysWorkOnAMapOfUsualSizeCanBeUndone() {
        assertThat(History.limit(GeneratedMap.of(200, 1))).isGreaterThan(10_000);
    }

    @Test
    void undoingAllComesBackToTheFirstMapWhateverWasDone() {
        JourneyMap first = GeneratedMap.of(60, 5);
        var random = new Random(11);
        history = History.of(first);
        for (int i = 0; i < 100; i++) {
            List<Command> commands = CommandSamples.of(history.present(), random);
            Command command = commands.get(random.nextInt(commands.size()));
            history = history.push(command, command.applyTo(history.present()), now);
            now += random.nextInt(1_000);
        }
        JourneyMap last = history.present();

        while (history.canUndo()) {
            history = history.undo();
        }
        assertThat(history.present()).isEqualTo(first);
        assertThat(history.isDirty()).isFalse();

        while (history.canRedo()) {
            history = history.redo();
        }
        assertThat(history.present()).isEqualTo(last);
    }

    /// A step of its own.
    private static JourneyMap titled(JourneyMap map, String title) {
        return map.edit().brief(map.brief().withTitle(title)).done();
    }

    private void write(String title) {
        history = history.push(new Titled(title, ""), JourneyMap.titled(title), now);
    }

    private void type(String title, long pause) {
        now += pause;
        history = history.push(new Titled(title, "title"), JourneyMap.titled(title), now);
    }

    private void save() {
        history = history.saved(history.revision());
    }

    private String title() {
        return history.present().brief().title();
    }

    private record Titled(String title, String mergeKey) implements Command {
        static CommandName named(String title) {
            return CommandName.of("titled", title);
        }

        @Override
        public JourneyMap applyTo(JourneyMap map) {
            return JourneyMap.titled(title);
        }

        @Override
        public CommandName name() {
            return named(title);
        }
    }
}
