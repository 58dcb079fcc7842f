package org.touchline.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.touchline.i18n.Messages;
import org.touchline.model.MapLimits;

import java.util.function.Consumer;

/// A text that wraps and grows, told as it is typed.
public final class TextEditor implements ValueEditor<String> {
    private final TextArea area = new GrowingTextArea();
    private final String mixedPrompt;
    private final boolean multiline;
    private String prompt = "";
    private boolean showing;

    /// @param multiline whether Enter begins a new line; if not, it goes on to the next control
    public TextEditor(
            Caption caption, Messages messages, boolean multiline, Consumer<String> changed) {
        this.mixedPrompt = messages.text("control.mixed");
        this.multiline = multiline;
        caption.name(area);
        area.setTextFormatter(new TextFormatter<>(this::filtered));
        area.textProperty()
                .subscribe((_, text) -> {
                    if (!showing) {
                        changed.accept(text);
                    }
                });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What stands in the empty field.
    public TextEditor withPrompt(String text) {
        prompt = text;
        area.setPromptText(text);
        return this;
    }

    @Override
    public Region node() {
        return area;
    }

    public String text() {
        return area.getText();
    }

    /// Only what differs is replaced, so that the caret stays where it is in the rest.
    @Override
    public void show(Shown<String> shown) {
        showing = true;
        area.setPromptText(shown.isMixed() ? mixedPrompt : prompt);
        replace(area.getText(), shown.orElse(""));
        showing = false;
    }

    private void replace(String old, String text) {
        int shorter = Math.min(old.length(), text.length());
        int same = 0;
        while (same < shorter && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && old.charAt(old.length() - 1 - sameAtEnd)
                        == text.charAt(text.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        if (!old.equals(text)) {
            area.replaceText(
                    same,
                    old.length() - sameAtEnd,
                    text.substring(same, text.length() - sameAtEnd));
        }
    }

    /// What is typed or pasted keeps to the limits of a document, and to one line if need be.
    private TextFormatter.Change filtered(TextFormatter.Change change) {
        if (showing || !change.isContentChange()) {
            return change;
        }
        if (!multiline) {
            change.setText(change.getText().replaceAll("\\R", " "));
        }
        return change.getControlNewText().length() > MapLimits.TEXT_LENGTH ? null : change;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            move(event, event.isShiftDown());
        } else if (event.getCode() == KeyCode.ENTER && plain && !multiline) {
            move(event, false);
        }
    }

    private void move(KeyEvent event, boolean back) {
        area.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
    }
}
