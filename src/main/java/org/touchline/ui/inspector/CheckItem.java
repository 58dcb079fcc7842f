package org.touchline.ui.inspector;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.touchline.i18n.Messages;
import org.touchline.model.value.Check;
import org.touchline.model.value.CheckResult;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ChoiceChips;
import org.touchline.ui.control.ItemEditor;
import org.touchline.ui.control.Shown;
import org.touchline.ui.control.TextEditor;

import java.util.List;

/// A line of the checklist: what is asked for, and how far it is met.
final class CheckItem implements ItemEditor<Check> {
    private static final Check NEW = Check.of("", "", CheckResult.OPEN);

    private final TextEditor text;
    private final ChoiceChips<CheckResult> result;
    private final VBox box;
    private Check shown = NEW;

    CheckItem(Caption caption, Messages messages, Runnable changed) {
        text = new ItemFields(caption, messages, "property.checks.", changed).field("text");
        result =
                new ChoiceChips<>(
                        caption.part(
                                "result",
                                caption.text() + ": " + messages.text("property.checks.result")),
                        List.of(CheckResult.MET, CheckResult.PARTLY, CheckResult.NOT_MET),
                        CheckResult.OPEN,
                        choice ->
                                caption.part(
                                        choice.key(),
                                        messages.text("choice.checks." + choice.key())),
                        chosen -> choose(chosen, changed));
        box = new VBox(text.node(), result.node());
        box.getStyleClass().add("item");
    }

    private void choose(CheckResult chosen, Runnable changed) {
        shown = shown.withResult(chosen);
        result.show(Shown.of(chosen));
        changed.run();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Check item) {
        shown = item;
        text.show(Shown.of(item.text()));
        result.show(Shown.of(item.result()));
    }

    @Override
    public Check item() {
        return new Check(shown.advice(), text.text(), shown.result(), shown.unknown());
    }

    @Override
    public boolean isEmpty() {
        return item().equals(NEW);
    }

    @Override
    public void focus() {
        text.node().requestFocus();
    }
}
