package org.touchline.ui.library;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;

import java.util.List;

/// The catalogue of usual touchpoints: searched by typing, placed by a drag, a double-click or
/// Enter.
final class Catalogue extends BorderPane {
    private final Library library;
    private final Messages messages;
    private final Placing placing;
    private final CardDrags drags;
    private final CustomTextField search = new CustomTextField();
    private final ListView<LibraryRow> list = new ListView<>();

    Catalogue(Editor editor, Messages messages, Library library, CardDrags drags) {
        this.library = library;
        this.messages = messages;
        this.placing = new Placing(editor);
        this.drags = drags;
        setId("catalogue");
        getStyleClass().add("catalogue");
        var top = new VBox(searchField());
        top.getStyleClass().add("catalogue-top");
        setTop(top);
        setCenter(list());
        search.textProperty().subscribe(this::filter);
    }

    void focus() {
        search.requestFocus();
    }

    void goOnFrom(Catalogue before) {
        search.setText(before.search.getText());
    }

    private CustomTextField searchField() {
        search.setId("library-search");
        search.setPromptText(messages.text("library.search"));
        search.setAccessibleText(messages.text("library.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        return search;
    }

    private ListView<LibraryRow> list() {
        list.setId("library-list");
        list.setAccessibleText(messages.text("library.list"));
        list.setCellFactory(_ -> cell());
        var nothing = new Label(messages.text("library.nothing"));
        nothing.setId("library-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        return list;
    }

    private LibraryCell cell() {
        var cell = new LibraryCell(messages);
        drags.ofLibrary(cell, () -> cell.card().map(placing::entry));
        cell.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        cell.card().ifPresent(placing::place);
                    }
                });
        return cell;
    }

    /// The first card that is found is selected: Enter places it.
    private void filter(String query) {
        list.getItems().setAll(LibraryRow.of(library.search(query), library.groups()));
        list.scrollTo(0);
        if (query.isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            select(0, 1);
        }
    }

    /// Arrows walk through the list while one goes on typing.
    private void searchKey(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> walk(event, selected + 1, 1);
            case UP -> walk(event, selected - 1, -1);
            case ENTER -> place(event);
            case ESCAPE -> clear(event);
            default -> {}
        }
    }

    private void listKey(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> walk(event, selected + 1, 1);
            case UP -> walk(event, selected - 1, -1);
            case ENTER -> place(event);
            default -> {}
        }
    }

    private void walk(KeyEvent event, int from, int step) {
        select(from, step);
        event.consume();
    }

    /// Selects the next row from an index on that is no heading.
    private void select(int from, int step) {
        List<LibraryRow> rows = list.getItems();
        for (int i = from; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i) instanceof LibraryRow.Card) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    private void place(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof LibraryRow.Card(var entry)) {
            placing.place(entry);
            event.consume();
        }
    }

    private void clear(KeyEvent event) {
        if (!search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
