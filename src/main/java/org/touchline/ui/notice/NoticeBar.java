package org.touchline.ui.notice;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.ui.control.FittedScrollPane;

import java.util.List;
import java.util.Optional;

/// Shows the latest notice of a window, over whatever is behind it. Information goes by itself, but
/// not while the pointer or the focus is on it.
public final class NoticeBar extends VBox {
    private static final Duration READING_TIME = Duration.seconds(8);

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages;
    private final Notices notices;
    private final PauseTransition reading = new PauseTransition(READING_TIME);

    public NoticeBar(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
        setId("notice");
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        reading.setOnFinished(_ -> notices.latest().get().ifPresent(notices::end));
        hoverProperty().subscribe(this::keepWhileUsed);
        focusWithinProperty().subscribe(this::keepWhileUsed);
        notices.latest().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        reading.stop();
        setVisible(notice.isPresent());
        notice.ifPresentOrElse(this::show, getChildren()::clear);
        keepWhileUsed();
    }

    private void show(Notice notice) {
        boolean isProblem = notice.kind() == Notice.Kind.PROBLEM;
        pseudoClassStateChanged(PROBLEM, isProblem);
        getChildren().setAll(line(notice, isProblem ? Feather.ALERT_TRIANGLE : Feather.INFO));
        if (!notice.details().isEmpty()) {
            getChildren().add(details(notice.details()));
        }
        setAccessibleText(notice.text());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void keepWhileUsed() {
        boolean goesByItself =
                notices.latest()
                        .get()
                        .map(Notice::kind)
                        .equals(Optional.of(Notice.Kind.INFORMATION));
        if (goesByItself && !isHover() && !isFocusWithin()) {
            reading.playFromStart();
        } else {
            reading.stop();
        }
    }

    private HBox line(Notice notice, Ikon icon) {
        var text = new Label(notice.text());
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var scrolled = new FittedScrollPane(new StackPane(text));
        scrolled.getStyleClass().add("notice-scroll");
        HBox.setHgrow(scrolled, Priority.ALWAYS);
        var rest = new Region(); // details may be wider than the text
        HBox.setHgrow(rest, Priority.SOMETIMES);
        var line = new HBox(new FontIcon(icon), scrolled, rest);
        line.setFillHeight(false);
        line.getStyleClass().add("notice-line");
        notice.choices().forEach(choice -> line.getChildren().add(button(notice, choice)));
        line.getChildren().add(closeButton(notice));
        return line;
    }

    private Button button(Notice notice, Notice.Choice choice) {
        var button = new Button(choice.text());
        button.getStyleClass().addAll("flat", "accent", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.end(notice);
            choice.effect().run();
        });
        return button;
    }

    private Button closeButton(Notice notice) {
        var button = new Button("", new FontIcon(Feather.X));
        button.setId("notice-close");
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(messages.text("notice.close"));
        button.setTooltip(new Tooltip(messages.text("notice.close")));
        button.setOnAction(_ -> notices.end(notice));
        return button;
    }

    private static ScrollPane details(List<String> details) {
        var lines = new VBox();
        lines.setId("notice-details");
        for (String detail : details) {
            var line = new Label(detail);
            line.setWrapText(true);
            lines.getChildren().add(line);
        }
        var pane = new ScrollPane(lines);
        pane.getStyleClass().add("notice-details");
        pane.setFitToWidth(true);
        return pane;
    }
}
