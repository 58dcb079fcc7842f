package org.touchline.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A few words, of which one holds; they go on in the next line where one is too short for them.
public final class ChoiceChips<T> implements ValueEditor<T> {
    private static final PseudoClass OCCURRING = PseudoClass.getPseudoClass("occurring");

    private final FlowPane pane = new FlowPane();
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final UnaryOperator<T> again;
    private final Consumer<T> changed;

    /// Chips of which one is always down.
    ///
    /// @param captionOf what each chip is called
    public ChoiceChips(
            Caption caption, List<T> choices, Function<T, Caption> captionOf, Consumer<T> changed) {
        this(caption, choices, UnaryOperator.identity(), captionOf, changed);
    }

    /// Chips of which none may be down.
    ///
    /// @param absent what holds when the chip that is down is pressed again
    /// @param captionOf what each chip is called
    public ChoiceChips(
            Caption caption,
            List<T> choices,
            T absent,
            Function<T, Caption> captionOf,
            Consumer<T> changed) {
        this(caption, choices, _ -> absent, captionOf, changed);
    }

    private ChoiceChips(
            Caption caption,
            List<T> choices,
            UnaryOperator<T> again,
            Function<T, Caption> captionOf,
            Consumer<T> changed) {
        this.again = again;
        this.changed = changed;
        caption.name(pane);
        pane.getStyleClass().add("chips");
        choices.forEach(
                choice -> chips.put(choice, chip(caption, captionOf.apply(choice), choice)));
        pane.getChildren().setAll(chips.values());
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(Shown<T> shown) {
        chips.forEach((choice, chip) -> {
            boolean occurs = shown.distinct().contains(choice);
            chip.setSelected(occurs && !shown.isMixed());
            chip.pseudoClassStateChanged(OCCURRING, occurs && shown.isMixed());
        });
    }

    private ToggleButton chip(Caption whole, Caption caption, T choice) {
        var chip = caption.name(new ToggleButton(caption.text()));
        chip.setAccessibleText(whole.text() + ": " + caption.text());
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> choose(chip.isSelected() ? choice : again.apply(choice)));
        return chip;
    }

    private void choose(T choice) {
        show(Shown.of(choice));
        changed.accept(choice);
    }
}
