package org.touchline.ui.canvas;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.touchline.editor.quick.Completion;
import org.touchline.editor.quick.Completion.Offer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The channels or devices that a name which is being typed can be, one of them selected. It never
/// has the focus: the field that is typed in passes it the keys.
final class CompletionList extends VBox {
    private static final int MOST_ROWS = 7;
    private static final int NOWHERE = -1;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CodeSigns signs;
    private final Consumer<Completion> taken;
    private Optional<Completion> completion = Optional.empty();
    private int closedAt = NOWHERE;
    private int selected;

    /// @param taken takes what was open, with the offer that was chosen as the only one
    CompletionList(CodeSigns signs, Consumer<Completion> taken) {
        this.signs = signs;
        this.taken = taken;
        getStyleClass().add("completion-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /// Opens with what there is to choose; what was closed stays so until another name is typed.
    void show(Optional<Completion> found) {
        int start = found.map(Completion::start).orElse(NOWHERE);
        if (start != closedAt) {
            closedAt = NOWHERE;
        }
        Optional<Completion> open = found.filter(_ -> start != closedAt);
        if (!open.equals(completion)) {
            completion = open;
            selected = 0;
            fill();
        }
    }

    boolean isOpen() {
        return completion.isPresent();
    }

    /// Selects the next one, or the one before; after the last comes the first.
    ///
    /// @param by 1 or −1
    void step(int by) {
        selected = Math.floorMod(selected + by, offers().size());
        fill();
    }

    /// Takes the selected one.
    void take() {
        take(offers().get(selected));
    }

    /// Closes until another name is typed.
    void close() {
        closedAt = completion.map(Completion::start).orElse(NOWHERE);
        show(completion);
    }

    /// The text of the selected one.
    String selection() {
        return text(offers().get(selected));
    }

    private void take(Offer offer) {
        completion.ifPresent(
                open -> taken.accept(new Completion(open.start(), open.end(), List.of(offer))));
    }

    private List<Offer> offers() {
        return completion.map(Completion::offers).orElse(List.of());
    }

    /// With as many rows as there is room for, the selected one in the middle if it can be.
    private void fill() {
        List<Offer> offers = offers();
        int rows = Math.min(MOST_ROWS, offers.size());
        int first = Math.clamp(selected - MOST_ROWS / 2, 0, offers.size() - rows);
        getChildren().clear();
        for (int index = first; index < first + rows; index++) {
            getChildren().add(row(offers.get(index), index == selected));
        }
    }

    private Label row(Offer offer, boolean isSelected) {
        Label row = new Label(text(offer), signs.sign(offer.medium()));
        row.getStyleClass().add("completion-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.pseudoClassStateChanged(SELECTED, isSelected);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take(offer));
        return row;
    }

    private String text(Offer offer) {
        return signs.text(offer.medium(), offer.isNew());
    }
}
