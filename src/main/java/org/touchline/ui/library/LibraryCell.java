package org.touchline.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.i18n.Messages;
import org.touchline.library.LibraryEntry;
import org.touchline.model.Channel;
import org.touchline.model.value.Keyed;
import org.touchline.text.Icons;
import org.touchline.ui.control.WrappingCell;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of the catalogue: a heading in the colour of its group, or a card with its icon.
final class LibraryCell extends WrappingCell<LibraryRow, Label> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final StackPane disc = new StackPane(icon);
    private final Tooltip tooltip = new Tooltip();

    LibraryCell(Messages messages) {
        super(new Label());
        this.messages = messages;
        getStyleClass().add("library-cell");
        disc.getStyleClass().add("icon-disc");
        content().setWrapText(true);
        tooltip.setWrapText(true);
    }

    /// The card of this row; empty for a heading.
    Optional<LibraryEntry> card() {
        return getItem() instanceof LibraryRow.Card(LibraryEntry entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    @Override
    protected void updateItem(LibraryRow row, boolean empty) {
        getStyleClass().removeIf(style -> style.startsWith("group-"));
        pseudoClassStateChanged(HEADING, row instanceof LibraryRow.Heading);
        setTooltip(row instanceof LibraryRow.Card ? tooltip : null);
        super.updateItem(row, empty);
    }

    @Override
    protected void show(LibraryRow row) {
        switch (row) {
            case LibraryRow.Heading(String name, int index) -> showHeading(name, index);
            case LibraryRow.Card(LibraryEntry entry) -> showCard(entry);
        }
        setAccessibleText(content().getText());
    }

    private void showHeading(String name, int index) {
        content().setText(name);
        content().setGraphic(null);
        getStyleClass().add("group-" + index);
    }

    private void showCard(LibraryEntry entry) {
        content().setText(entry.name());
        icon.setIconCode(Icons.ikon(entry.icon()));
        content().setGraphic(disc);
        tooltip.setText(facts(entry));
    }

    /// What is known of it; an own touchpoint may lack any.
    private String facts(LibraryEntry entry) {
        String channel = entry.channel().map(Channel::name).orElse("");
        String begun = word("initiator", entry.initiator());
        String how =
                Stream.of(
                                word("nature", entry.nature()),
                                begun.isEmpty() ? "" : messages.text("library.begun", begun),
                                word("lifetime", entry.lifetime()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
        return (channel + "\n" + how).strip();
    }

    private String word(String property, Keyed choice) {
        return choice.key().isEmpty()
                ? ""
                : messages.text("choice." + property + "." + choice.key());
    }
}
