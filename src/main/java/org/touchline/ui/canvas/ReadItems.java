package org.touchline.ui.canvas;

import static java.util.stream.Collectors.joining;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.editor.EditorState;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Place;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The map as it is read: its items in their order, what they say, and which of them a thing on the
/// map is.
///
/// @param messages for what is not drawn; what is drawn speaks the language of the map
record ReadItems(EditorState state, Messages messages) {
    /// The path's arrows say only what the order of the cards says.
    private static final Set<Role> UNREAD = EnumSet.of(Role.DECORATION, Role.ARROW);

    /// In 1/72 inch.
    private static final double ROUNDING = 0.1;

    /// How a cell without a card is called among the ids of items, which never begin so.
    private static final String CELL = "empty cell";

    /// The ids of all items in the order in which they are read.
    List<String> ids() {
        return drawing().items().stream().filter(ReadItems::isRead).map(Item::id).toList();
    }

    /// The ids of the items that are read in a part of the sheet.
    List<String> idsIn(Rect area) {
        return drawing().itemsIn(area).stream().filter(ReadItems::isRead).map(Item::id).toList();
    }

    /// The id of what is selected: that of its item, or that of a cell.
    Optional<String> selected() {
        return state.selection().element().flatMap(this::idOf);
    }

    /// What is said of an item; empty if it is gone.
    String text(String id) {
        if (id.equals(CELL)) {
            return state.selection().element().map(this::cellText).orElse("");
        }
        return itemsOf(id).stream().map(drawing()::altText).collect(joining(" "));
    }

    /// What kind of thing an item is, in a word.
    String role(String id) {
        String key = drawing().item(id).map(Item::role).map(Enum::name).orElse("CELL");
        return messages.text("canvas.role." + key);
    }

    /// Where an item stands on the sheet; empty if it is gone.
    Optional<Rect> bounds(String id) {
        return id.equals(CELL)
                ? state.selection()
                        .element()
                        .flatMap(element -> Places.of(element, state.shown()))
                        .map(Place::bounds)
                : drawing().item(id).map(Item::bounds);
    }

    /// What of the map an item is.
    Optional<Hit> element(String id) {
        return bounds(id).map(bounds -> state.shown().placeAt(bounds.center()).hit());
    }

    private Drawing drawing() {
        return state.shown().drawing();
    }

    private Optional<String> idOf(Hit element) {
        if (element instanceof Hit.OnCell) {
            return Optional.of(CELL);
        }
        return state.shown()
                .place(element)
                .map(Place::bounds)
                .flatMap(bounds ->
                        drawing().itemsIn(bounds).stream()
                                .filter(item -> isRead(item) && shows(item, element, bounds))
                                .findFirst()
                                .map(Item::id));
    }

    /// A touchpoint may have several entries in a lane, which are told together: their ids differ
    /// in a number at their ends.
    private List<Item> itemsOf(String id) {
        Optional<Item> item = drawing().item(id);
        boolean isEntry =
                item.filter(found ->
                                found.role() == Role.PAIN_POINT || found.role() == Role.OPPORTUNITY)
                        .isPresent();
        if (!isEntry || !state.selection().element().flatMap(this::idOf).equals(Optional.of(id))) {
            return item.stream().toList();
        }
        String beginning = id.substring(0, id.lastIndexOf(':') + 1);
        return drawing().items().stream()
                .filter(other -> other.id().startsWith(beginning))
                .toList();
    }

    private String cellText(Hit element) {
        if (!(element instanceof Hit.OnCell(Slot slot))) {
            return "";
        }
        JourneyMap map = state.map();
        return messages.text(
                "canvas.said.cell",
                map.stage(slot.stage()).orElseThrow().name(),
                map.time(slot.time()).orElseThrow().name());
    }

    /// Of a card, its shadow is drawn beside its place.
    private static boolean shows(Item item, Hit element, Rect bounds) {
        return element instanceof Hit.OnTouchpoint(String id)
                ? item.id().equals(ItemIds.of("touchpoint", id))
                : isSame(item.bounds(), bounds);
    }

    /// Items are moved about, which may round their places.
    private static boolean isSame(Rect one, Rect other) {
        return Math.abs(one.x() - other.x()) < ROUNDING
                && Math.abs(one.y() - other.y()) < ROUNDING
                && Math.abs(one.right() - other.right()) < ROUNDING
                && Math.abs(one.bottom() - other.bottom()) < ROUNDING;
    }

    private static boolean isRead(Item item) {
        return !UNREAD.contains(item.role());
    }
}
