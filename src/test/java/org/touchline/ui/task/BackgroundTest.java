package org.touchline.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
final class BackgroundTest {
    private final Workers workers = new Workers();
    private final Background background = new Background(workers);
    private final List<String> events = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void itsResultComesBackOnTheWindowsThread(FxRobot robot) throws TimeoutException {
        robot.interact(() ->
                background.run(
                        "",
                        _ -> Platform.isFxApplicationThread(),
                        inBackground -> {
                            assertThat(inBackground).isFalse();
                            assertThat(Platform.isFxApplicationThread()).isTrue();
                            events.add("done");
                        },
                        _ -> events.add("failed")));
        waitForEvents("done");
    }

    @Test
    void aFailureIsToldAndTheNextWorkIsDone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            run(_ -> {
                throw new IOException("disk full");
            });
            run(_ -> "second");
        });
        waitForEvents("disk full", "second");
    }

    @Test
    void whatTakesLongIsShownAndCanBeGivenUp(FxRobot robot) throws TimeoutException {
        var never = new CountDownLatch(1);
        robot.interact(() ->
                run(_ -> {
                    never.await();
                    return "first";
                }));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> background.shown().get().isPresent());
        robot.interact(() -> background.shown().get().orElseThrow().cancel().run());
        robot.interact(() -> run(_ -> "second"));
        waitForEvents("second");
        assertThat(background.shown().get()).isEmpty();
    }

    @Test
    void whatRunsBesideDelaysNothingAndIsWaitedForAtTheEnd(FxRobot robot) throws Exception {
        var end = new CountDownLatch(1);
        robot.interact(() -> {
            background.runBeside(
                    "Exporting",
                    _ -> {
                        end.await();
                        return "exported";
                    },
                    events::add,
                    failure -> events.add(failure.getMessage()));
            run(_ -> "saved");
        });
        waitForEvents("saved");
        robot.interact(background::close);
        end.countDown();
        workers.close();
        waitForEvents("saved", "exported");
    }

    @Test
    void whatWasAskedForBeforeTheEndIsDone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            run(_ -> "first");
            run(_ -> "second");
            background.close();
            run(_ -> "too late");
        });
        workers.close();
        waitForEvents("first", "second");
    }

    private void run(Work<String> work) {
        background.run("Working", work, events::add, failure -> events.add(failure.getMessage()));
    }

    private void waitForEvents(String... expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> events.equals(List.of(expected)));
    }
}
