package org.touchline.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.touchline.i18n.Messages;
import org.touchline.model.Touchpoint;
import org.touchline.ui.control.WrappingCell;

import java.util.Optional;
import java.util.function.Predicate;

/// A card in the parking lot; faint while it is dragged away.
final class ParkedCell extends WrappingCell<Touchpoint, Label> {
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

    private final String unnamed;
    private final Predicate<Touchpoint> isLeaving;

    ParkedCell(Messages messages, Predicate<Touchpoint> isLeaving) {
        super(new Label());
        this.isLeaving = isLeaving;
        unnamed = messages.text("map.unnamed");
        getStyleClass().add("parked-cell");
        content().getStyleClass().add("parked-card");
        content().setWrapText(true);
    }

    /// The id of the touchpoint of this row; empty for the room below the last.
    Optional<String> touchpoint() {
        return Optional.ofNullable(getItem()).map(Touchpoint::id);
    }

    @Override
    protected void updateItem(Touchpoint touchpoint, boolean empty) {
        super.updateItem(touchpoint, empty);
        pseudoClassStateChanged(LEAVING, !empty && isLeaving.test(touchpoint));
    }

    @Override
    protected void show(Touchpoint touchpoint) {
        content().setText(touchpoint.name().isBlank() ? unnamed : touchpoint.name());
        setAccessibleText(content().getText());
    }
}
