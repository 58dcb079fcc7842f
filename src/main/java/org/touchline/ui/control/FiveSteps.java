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

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Five signs in a row, of which one is chosen or none. It is one stop of the Tab key: digits and
/// arrows choose, Delete clears, and so does choosing again what is chosen.
final class FiveSteps extends HBox {
    /// A sign and its name.
    ///
    /// @param style the style class of what is around it
    record Step(Caption caption, Node sign, String style) {}

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final String name;
    private final String nothing;
    private final List<Label> steps = new ArrayList<>();
    private final IntConsumer told;
    private int chosen;

    /// @param nothing says to a screen reader that no step is chosen
    /// @param told takes the number of the step, from 1, or 0 for none
    FiveSteps(Caption caption, String nothing, List<Step> signs, IntConsumer told) {
        this.name = caption.text();
        this.nothing = nothing;
        this.told = told;
        caption.name(this);
        getStyleClass().add("five-steps");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        signs.forEach(this::add);
        setMaxWidth(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(0);
    }

    /// @param step from 1, or 0 for none
    void show(int step) {
        chosen = step;
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(SELECTED, i + 1 == step);
            steps.get(i).pseudoClassStateChanged(REACHED, i < step);
        }
        String word = step == 0 ? nothing : steps.get(step - 1).getAccessibleText();
        setAccessibleText(name + ": " + word);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) chosen;
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
        label.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        steps.add(label);
        getChildren().add(label);
    }

    private void key(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT, MINUS, SUBTRACT -> Math.max(1, chosen - 1);
                    case RIGHT, PLUS, ADD -> Math.min(steps.size(), chosen + 1);
                    case DELETE, BACK_SPACE, DIGIT0, NUMPAD0 -> 0;
                    default -> digit(event.getText());
                };
        if (step >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            choose(step);
            event.consume();
        }
    }

    /// The step that a key names, or −1.
    private int digit(String typed) {
        return typed.matches("[1-5]") ? typed.charAt(0) - '0' : -1;
    }

    private void choose(int step) {
        if (step != chosen) {
            show(step);
            told.accept(step);
        }
    }
}
