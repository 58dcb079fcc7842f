package org.touchline;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/// What the virtual machine watches once, while the package is made, to start sooner ever after: a
/// sample is shown, and one is exported.
///
/// Called by the build only, without a display, with the file to export and the file to write.
public final class TrainingRun {
    private TrainingRun() {}

    static void main(String... files) {
        Application.launch(ShortVisit.class, DesignerApplication.SAMPLE);
        Main.main("export", files[0], files[1]);
    }

    /// The designer, closed as soon as it is drawn.
    public static final class ShortVisit extends DesignerApplication {
        private static final Duration LONG_ENOUGH_TO_DRAW = Duration.seconds(2);

        @Override
        public void start(Stage stage) {
            super.start(stage);
            var pause = new PauseTransition(LONG_ENOUGH_TO_DRAW);
            pause.setOnFinished(_ -> stage.hide());
            pause.play();
        }
    }
}
