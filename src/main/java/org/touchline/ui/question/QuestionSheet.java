package org.touchline.ui.question;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.touchline.ui.control.FittedScrollPane;

import java.util.Optional;

/// Covers a window while a question is open: neither mouse nor keyboard reach what is below.
public final class QuestionSheet extends StackPane implements Questions {
    private final Label text = wrapped("question-text");
    private final Label explanation = wrapped("question-explanation");
    private final ButtonBar buttons = new ButtonBar();
    private Runnable cancel = () -> {};
    private Optional<Node> focusedBefore = Optional.empty();

    public QuestionSheet() {
        setId("question");
        getStyleClass().add("question-scrim");
        var texts = new VBox(text, explanation);
        texts.getStyleClass().add("question-texts");
        var sheet = new VBox(new FittedScrollPane(texts), buttons);
        sheet.getStyleClass().add("question");
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.accessibleTextProperty().bind(text.textProperty());
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::cycleFocus);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keepKeys);
        setVisible(false);
    }

    @Override
    public void ask(Question question) {
        close();
        text.setText(question.text());
        explanation.setText(question.explanation());
        buttons.getButtons().setAll(question.answers().stream().map(this::button).toList());
        cancel =
                question.answers(Answer.Kind.CANCEL).stream()
                        .findFirst()
                        .map(answer -> (Runnable) () -> give(answer))
                        .orElse(() -> {});
        focusedBefore = Optional.ofNullable(getScene().getFocusOwner());
        setVisible(true);
        proposedButton().ifPresent(Node::requestFocus);
    }

    private Button button(Answer answer) {
        var button = new Button(answer.text());
        button.setId("answer-" + answer.kind().key());
        button.setAccessibleText(answer.text());
        button.setDefaultButton(answer.kind() == Answer.Kind.PROPOSED);
        ButtonBar.setButtonData(
                button,
                switch (answer.kind()) {
                    case PROPOSED -> ButtonData.OK_DONE;
                    case OTHER -> ButtonData.OTHER;
                    case CANCEL -> ButtonData.CANCEL_CLOSE;
                });
        button.setOnAction(_ -> give(answer));
        return button;
    }

    private void give(Answer answer) {
        close();
        answer.effect().run();
    }

    private void close() {
        setVisible(false);
        focusedBefore.ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private Optional<Node> proposedButton() {
        return buttons.getButtons().stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .findFirst();
    }

    /// Tab stays on the sheet.
    private void cycleFocus(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            var all = buttons.getButtons();
            int step = event.isShiftDown() ? all.size() - 1 : 1;
            int focused = all.indexOf(getScene().getFocusOwner());
            all.get((focused + step) % all.size()).requestFocus();
            event.consume();
        }
    }

    private void keepKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel.run();
        }
        event.consume();
    }

    private static Label wrapped(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
