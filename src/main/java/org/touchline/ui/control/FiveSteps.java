package org.touchline.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.touchline.i18n.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Five signs in a row, of which one is chosen or none. It is one stop of the Tab key: digits,
/// arrows, + and − choose, Delete clears, and so does choosing again what is chosen.
final class FiveSteps extends HBox {
    /// A sign and its name.
    ///
    /// @param style the style class of what is around it
    record Step(Caption caption, Node sign, String style) {}

    private static final int NOT_A_STEP = -1;

    /// Stands for several things that differ in their step.
    private static final int MIXED = -2;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OCCURRING = PseudoClass.getPseudoClass("occurring");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final String name;
    private final String nothing;
    private final String mixed;
    private final List<Label> steps = new ArrayList<>();
    private final IntConsumer told;
    private int chosen;

    /// @param nothing says to a screen reader that no step is chosen
    /// @param told takes the number of the step, from 1, or 0 for none
    FiveSteps(
            Caption caption,
            Messages messages,
            String nothing,
            List<Step> signs,
            IntConsumer told) {
        this.name = caption.text();
        this.nothing = nothing;
        this.mixed = messages.text("control.mixed");
        this.told = told;
        caption.name(this);
        getStyleClass().add("five-steps");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        signs.forEach(this::add);
        setMaxWidth(USE_PREF_SIZE);
        FocusOnPress.install(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        show(Shown.of(0));
    }

    /// Of several things that differ, it shows which steps occur.
    ///
    /// @param shown from 1, or 0 for none
    void show(Shown<Integer> shown) {
        chosen = shown.orElse(MIXED);
        for (int i = 0; i < steps.size(); i++) {
            Label step = steps.get(i);
            boolean occurs = shown.isMixed() && shown.distinct().contains(i + 1);
            step.pseudoClassStateChanged(SELECTED, i + 1 == chosen);
            step.pseudoClassStateChanged(OCCURRING, occurs);
            step.pseudoClassStateChanged(REACHED, i < chosen);
        }
        setAccessibleText(name + ": " + word());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private String word() {
        return switch (chosen) {
            case MIXED -> mixed;
            case 0 -> nothing;
            default -> steps.get(chosen - 1).getAccessibleText();
        };
    }

    /// Where the arrow keys start from.
    private int reached() {
        return Math.max(0, chosen);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) reached();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) steps.size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void add(Step step) {
        var label = step.caption().name(new Label("", step.sign()));
        label.getStyleClass().addAll("step", step.style());
        label.setTooltip(new Tooltip(step.caption().text()));
        int number = steps.size() + 1;
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(number == chosen ? 0 : number));
        steps.add(label);
        getChildren().add(label);
    }

    private void key(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> Math.max(1, reached() - 1);
                    case RIGHT -> Math.min(steps.size(), reached() + 1);
                    case DELETE, BACK_SPACE -> 0;
                    default -> NOT_A_STEP;
                };
        choose(event, step);
    }

    /// By what is typed, since digits are elsewhere on every keyboard.
    private void type(KeyEvent event) {
        int step =
                switch (event.getCharacter()) {
                    case "0", "1", "2", "3", "4", "5" -> Integer.parseInt(event.getCharacter());
                    case "-" -> Math.max(1, reached() - 1);
                    case "+" -> Math.min(steps.size(), reached() + 1);
                    default -> NOT_A_STEP;
                };
        choose(event, step);
    }

    private void choose(KeyEvent event, int step) {
        if (step != NOT_A_STEP) {
            choose(step);
            event.consume();
        }
    }

    private void choose(int step) {
        if (step != chosen) {
            show(Shown.of(step));
            told.accept(step);
        }
    }
}
