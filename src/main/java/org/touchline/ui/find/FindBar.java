package org.touchline.ui.find;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.editor.Editor;
import org.touchline.editor.find.Found;
import org.touchline.i18n.Messages;
import org.touchline.ui.control.Buttons;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.UndoKeys;
import org.touchline.ui.task.Background;

/// The bar in which words on the map are found and replaced. Hidden until it is asked for.
public final class FindBar extends HBox {
    private final Messages messages;
    private final Finding finding;
    private final Node home;
    private final FindField field;
    private final FindOptions options;
    private final TextField replacement = new TextField();
    private final Label where = new Label();
    private final VBox rows = new VBox();
    private final FlowPane replacing;

    /// @param home what gets the focus when the bar closes
    public FindBar(
            Editor editor, Messages messages, Background background, FoundView view, Node home) {
        this.messages = messages;
        this.home = home;
        finding = new Finding(editor, background, view);
        field = new FindField(messages);
        options = new FindOptions(messages, this::look);
        replacing = replacing();
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAccessibleText(messages.text("find.name"));
        rows.getChildren().addAll(finding(), replacing);
        rows.getStyleClass().add("find-rows");
        setHgrow(rows, Priority.ALWAYS);
        getChildren().addAll(rows, button("close", Feather.X, this::close));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        UndoKeys.install(this, editor::undo, editor::redo);
        field.textProperty().subscribe(this::look);
        finding.found().subscribe(this::show);
    }

    /// Opens the bar; what was looked for before is looked for again.
    public void open() {
        setVisible(true);
        look();
        field.requestFocus();
        field.selectAll();
    }

    /// Looks for what another bar looked for, if that was open.
    public void goOnFrom(FindBar before) {
        options.goOnFrom(before.options);
        field.setText(before.field.getText());
        replacement.setText(before.replacement.getText());
        if (before.isVisible()) {
            replacing.setVisible(before.replacing.isVisible());
            setVisible(true);
            look();
        }
    }

    /// Opens the bar with what replaces as well.
    public void openReplacing() {
        replacing.setVisible(true);
        open();
    }

    /// Goes to the next place; opens the bar if it is closed.
    public void next() {
        step(finding::next);
    }

    /// Goes to the place before; opens the bar if it is closed.
    public void previous() {
        step(finding::previous);
    }

    private void step(Runnable step) {
        if (isVisible()) {
            step.run();
        } else {
            open();
        }
    }

    private void close() {
        home.requestFocus();
        setVisible(false);
        replacing.setVisible(false);
        finding.end();
    }

    private FlowPane finding() {
        where.setId("find-where");
        where.getStyleClass().add("quiet");
        var row =
                row(
                        field,
                        button("previous", Feather.CHEVRON_UP, finding::previous),
                        button("next", Feather.CHEVRON_DOWN, finding::next));
        row.getChildren().addAll(options.buttons());
        row.getChildren().add(where);
        return row;
    }

    private FlowPane replacing() {
        replacement.setId("find-replacement");
        replacement.setPromptText(messages.text("find.replacement"));
        replacement.setAccessibleText(messages.text("find.replacement"));
        var row =
                row(
                        replacement,
                        labelled("replace", () -> finding.replace(replacement.getText())),
                        labelled("replace-all", () -> finding.replaceAll(replacement.getText())));
        row.managedProperty().bind(row.visibleProperty());
        row.setVisible(false);
        return row;
    }

    /// Goes on in the next line where the canvas is narrow.
    private FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.prefWrapLengthProperty().bind(rows.widthProperty());
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void look() {
        if (isVisible()) {
            finding.look(options.query(field.getText()));
        }
    }

    private void show(Found found) {
        field.tell(found);
        where.setText(
                found.current().map(span -> TextLabels.of(span.place(), messages)).orElse(""));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            enter(event);
            event.consume();
        }
    }

    private void enter(KeyEvent event) {
        if (event.getTarget() == replacement) {
            finding.replace(replacement.getText());
        } else if (event.isShiftDown()) {
            finding.previous();
        } else {
            finding.next();
        }
    }

    private Button button(String key, Feather icon, Runnable effect) {
        return Buttons.icon(caption(key), icon, effect);
    }

    private Button labelled(String key, Runnable effect) {
        Button button = caption(key).name(new Button(messages.text("find." + key)));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private Caption caption(String key) {
        return new Caption("find-" + key, messages.text("find." + key));
    }
}
