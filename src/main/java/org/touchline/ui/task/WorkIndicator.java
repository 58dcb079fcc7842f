package org.touchline.ui.task;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.touchline.i18n.Messages;

import java.util.Optional;

/// Says what the program is busy with, and lets its user give it up. Hidden while nothing takes
/// long.
public final class WorkIndicator extends HBox {
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    public WorkIndicator(Messages messages, Background background) {
        setId("work");
        getStyleClass().add("work-indicator");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("work-title");
        bar.setId("work-progress");
        bar.accessibleTextProperty().bind(title.textProperty());
        cancel.setId("work-cancel");
        cancel.setText(messages.text("task.cancel"));
        cancel.setAccessibleText(messages.text("task.cancel"));
        cancel.getStyleClass().addAll("small", "flat");
        getChildren().addAll(title, bar, cancel);
        managedProperty().bind(visibleProperty());
        background.shown().subscribe(this::show);
    }

    private void show(Optional<RunningWork> running) {
        setVisible(running.isPresent());
        running.ifPresent(work -> {
            title.setText(work.title());
            bar.progressProperty().bind(work.share());
            cancel.setOnAction(_ -> work.cancel().run());
        });
    }
}
