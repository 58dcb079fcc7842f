package org.touchline.ui.library;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The touchpoints that have no place on the grid yet: found in a workshop, or put aside. Cards are
/// dragged from here onto the grid and from there back.
final class ParkingLot extends VBox {
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private final Editor editor;
    private final Label count = new Label();
    private final ListView<Touchpoint> list = new ListView<>();
    private Shown shown;
    private Set<Touchpoint> staying = Set.of();
    private boolean following;

    ParkingLot(Editor editor, Messages messages, CardDrags drags) {
        this.editor = editor;
        setId("parking-lot");
        getStyleClass().add("parking-lot");
        getChildren().addAll(header(messages), list(messages, drags));
        shown = Shown.of(editor.state());
        show();
        editor.subscribe(this::update);
    }

    private HBox header(Messages messages) {
        var title = new Label(messages.text("library.parking"));
        title.setWrapText(true);
        title.getStyleClass().add("library-heading");
        count.setId("parking-count");
        count.getStyleClass().add("count-badge");
        count.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(title, count);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("parking-header");
        return header;
    }

    private ListView<Touchpoint> list(Messages messages, CardDrags drags) {
        list.setId("parking-list");
        list.setAccessibleText(messages.text("library.parking"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Touchpoint>) _ -> select());
        list.setCellFactory(_ -> {
            var cell = new ParkedCell(messages, card -> !staying.contains(card));
            drags.ofParkingLot(cell, cell::touchpoint);
            return cell;
        });
        var hint = new Label(messages.text("library.parking.hint"));
        hint.setId("parking-hint");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "parking-hint");
        list.setPlaceholder(hint);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return list;
    }

    /// Most states are of no interest here: the pointer moves over the canvas, say.
    private void update(EditorState state) {
        var now = Shown.of(state);
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        staying = Set.copyOf(shown.then());
        pseudoClassStateChanged(TAKING, !Set.copyOf(shown.parked()).containsAll(shown.then()));
        count.setText(Integer.toString(shown.then().size()));
        following = true;
        List<Touchpoint> cards = shown.cards();
        if (!list.getItems().equals(cards)) {
            list.getItems().setAll(cards);
        }
        follow(shown.selection());
        list.refresh();
        following = false;
    }

    private void follow(Selection selection) {
        Set<String> ids = Set.copyOf(selection.touchpoints());
        for (int i = 0; i < list.getItems().size(); i++) {
            boolean wanted = ids.contains(list.getItems().get(i).id());
            if (wanted && !list.getSelectionModel().isSelected(i)) {
                list.getSelectionModel().select(i);
            } else if (!wanted && list.getSelectionModel().isSelected(i)) {
                list.getSelectionModel().clearSelection(i);
            }
        }
    }

    private void select() {
        List<String> ids =
                list.getSelectionModel().getSelectedItems().stream().map(Touchpoint::id).toList();
        if (!following && !ids.isEmpty()) {
            editor.select(Selection.ofTouchpoints(ids));
        }
    }

    /// Enter does what a drag onto the map does.
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> {
                editor.perform(MapAction.DELETE);
                event.consume();
            }
            case ENTER -> {
                editor.perform(MapAction.PLACE);
                event.consume();
            }
            default -> {}
        }
    }

    /// What is to be seen here of a state.
    ///
    /// @param then the parked cards once what the hand is about to do is done
    private record Shown(List<Touchpoint> parked, List<Touchpoint> then, Selection selection) {
        static Shown of(EditorState state) {
            return new Shown(parked(state.map()), parked(state.preview()), state.selection());
        }

        /// Cards that are being dragged here are shown already; those that are being dragged away
        /// stay until they are dropped, since the hand holds them.
        List<Touchpoint> cards() {
            return Stream.concat(parked.stream(), then.stream()).distinct().toList();
        }

        private static List<Touchpoint> parked(JourneyMap map) {
            return map.touchpointsAt(Slot.PARKING_LOT);
        }
    }
}
