package org.touchline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The list of a [Picker], with a field to search it.
final class PickerPopup<T> {
    private static final double WIDTH = 240;
    private static final double ROW = 29;
    private static final double HEADING = 24;
    private static final double MOST = 330;

    private final TextField search = new TextField();
    private final ListView<PickerItem<T>> list = new ListView<>();
    private final AnchoredPopup popup;
    private final Consumer<T> chosen;
    private final Function<String, List<PickerItem<T>>> creation;
    private List<PickerItem<T>> items = List.of();

    /// @param prompt of the empty search field
    /// @param creation what can be made of a name that none of the items has
    PickerPopup(
            Caption caption,
            String prompt,
            Function<String, List<PickerItem<T>>> creation,
            Consumer<T> chosen) {
        this.creation = creation;
        this.chosen = chosen;
        caption.part("search", caption.text()).name(search);
        caption.part("list", caption.text()).name(list);
        search.setPromptText(prompt);
        list.setCellFactory(_ -> new PickerCell<>());
        list.setFocusTraversable(false);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(search, list);
        box.getStyleClass().add("picker-popup");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup = new AnchoredPopup(box, 0);
        search.textProperty().subscribe(this::filter);
    }

    /// @param typed what the search begins with
    void open(Node owner, List<PickerItem<T>> offered, List<T> selected, String typed) {
        items = offered;
        search.setText(typed);
        filter(typed);
        list.getItems().stream()
                .filter(item -> selected.equals(List.of(item.value())))
                .findFirst()
                .ifPresent(item -> list.getSelectionModel().select(item));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.setPrefWidth(Math.max(WIDTH, owner.getLayoutBounds().getWidth()));
        popup.open(owner);
        search.requestFocus();
        search.end();
    }

    private void filter(String query) {
        var found = new ArrayList<>(items.stream().filter(item -> item.matches(query)).toList());
        boolean isNew =
                items.stream().noneMatch(item -> item.text().equalsIgnoreCase(query.strip()));
        if (isNew && !query.isBlank()) {
            found.addAll(creation.apply(query.strip()));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(height(found));
        list.setMinHeight(0);
        popup.refit();
    }

    private static double height(List<? extends PickerItem<?>> found) {
        long headings =
                found.stream()
                        .map(PickerItem::group)
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .count();
        return Math.min(MOST, ROW * Math.max(1, found.size()) + HEADING * headings + 4);
    }

    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(event, selected + 1);
            case UP -> select(event, selected - 1);
            case ENTER -> {
                event.consume();
                choose();
            }
            default -> {}
        }
    }

    private void select(KeyEvent event, int index) {
        event.consume();
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(item -> {
                    popup.hide();
                    chosen.accept(item.value());
                });
    }
}
