package org.touchline.ui.palette;

import static java.util.function.Predicate.not;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.ui.control.WrappingCell;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing that is offered: icon, title, kind, keys.
final class PaletteCell extends WrappingCell<PaletteHit, HBox> {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final MarkedText text = new MarkedText();
    private final Label kind = new Label();
    private final Label keys = new Label();

    PaletteCell(Messages messages) {
        super(new HBox());
        this.messages = messages;
        getStyleClass().add("palette-cell");
        content().getStyleClass().add("palette-row");
        kind.getStyleClass().add("palette-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.managedProperty().bind(keys.visibleProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        content().getChildren().addAll(icon, text, keys, kind);
    }

    @Override
    protected void updateItem(PaletteHit hit, boolean empty) {
        super.updateItem(hit, empty);
        pseudoClassStateChanged(UNAVAILABLE, !empty && !hit.item().enabled());
    }

    @Override
    protected void show(PaletteHit hit) {
        PaletteItem item = hit.item();
        icon.setIconCode(item.icon());
        text.show(hit);
        kind.setText(messages.text(item.kind().textKey()));
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        setAccessibleText(spoken(item, messages));
    }

    /// What a screen reader says of an item.
    static String spoken(PaletteItem item, Messages messages) {
        return Stream.of(
                        item.title(),
                        item.detail(),
                        messages.text(item.kind().textKey()),
                        item.keys(),
                        item.enabled() ? "" : messages.text("palette.unavailable"))
                .filter(not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }
}
