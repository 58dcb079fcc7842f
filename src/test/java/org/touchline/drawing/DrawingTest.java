package org.touchline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.List;

/// What painters ask a drawing of many items.
final class DrawingTest {
    private final Item left = box("left", 0, 0);
    private final Item right = box("right", 50, 0);
    private final Item below = box("below", 0, 50);
    private final ItemGroup top = ItemGroup.of(List.of(left, right));
    private final ItemGroup bottom = ItemGroup.of(List.of(below));

    @Test
    void itemsAreInTheOrderOfTheirGroups() {
        assertThat(drawing(bottom, top).items()).containsExactly(below, left, right);
    }

    @Test
    void whatReachesIntoAnAreaIsFoundInTheOrderOfPainting() {
        Drawing drawing = drawing(top, bottom);
        assertThat(drawing.itemsIn(new Rect(5, 5, 50, 50))).containsExactly(left, right, below);
        assertThat(drawing.itemsIn(new Rect(5, 5, 10, 10))).containsExactly(left);
        assertThat(drawing.itemsIn(new Rect(12, 12, 10, 10))).isEmpty();
    }

    @Test
    void aLevelLineIsFoundAsWell() {
        Item line = new Item("line", Role.ARROW, "line", new Rect(0, 5, 20, 0), List.of());
        assertThat(drawing(ItemGroup.of(List.of(line))).itemsIn(new Rect(3, 3, 4, 4)))
                .containsExactly(line);
    }

    @Test
    void anItemIsFoundByItsId() {
        assertThat(drawing(top, bottom).item("right")).containsSame(right);
        assertThat(drawing(top, bottom).item("nobody")).isEmpty();
    }

    @Test
    void aMovedGroupHasTheSameFiguresElsewhere() {
        List<Item> moved = top.movedTo(3, 4).items();
        assertThat(moved.getFirst().figure()).isSameAs(left.figure());
        assertThat(moved)
                .extracting(Item::bounds)
                .containsExactly(new Rect(3, 4, 10, 10), new Rect(53, 4, 10, 10));
        assertThat(moved.getFirst().primitives())
                .containsExactly(Box.filled(new Rect(3, 4, 10, 10), Color.BLACK));
    }

    @Test
    void aGroupThatStaysIsTheSameWithTheSameItems() {
        assertThat(top.movedTo(0, 0)).isSameAs(top);
        ItemGroup moved = top.movedTo(3, 4);
        assertThat(moved.items()).isSameAs(moved.items());
    }

    @Test
    void whatStayedIsNotAmongTheAreasThatChanged() {
        Item changed = box("below", 0, 60);
        Item added = box("added", 80, 80);
        Drawing before = drawing(top, bottom);
        Drawing after = drawing(top, ItemGroup.of(List.of(changed, added)));
        assertThat(after.areasChangedSince(before))
                .containsExactlyInAnyOrder(below.bounds(), changed.bounds(), added.bounds());
        assertThat(before.areasChangedSince(after))
                .containsExactlyInAnyOrder(below.bounds(), changed.bounds(), added.bounds());
    }

    @Test
    void aGroupThatWasMadeAgainButLooksTheSameChangedNothing() {
        Drawing again = drawing(ItemGroup.of(List.of(box("left", 0, 0), right)), bottom);
        assertThat(again.areasChangedSince(drawing(top, bottom))).isEmpty();
    }

    @Test
    void onASheetOfAnotherSizeEverythingChanged() {
        Drawing wide =
                new Drawing("", "en", new Size(300, 50), Color.WHITE, List.of(left, right, below));
        assertThat(wide.areasChangedSince(drawing(top, bottom)))
                .containsExactly(new Rect(0, 0, 300, 100));
    }

    @Test
    void itsPlaceIsReadAfterTheTextOfAnItem() {
        Drawing drawing =
                new Drawing(
                        "",
                        "en",
                        new Size(100, 100),
                        Color.WHITE,
                        List.of(top),
                        item -> item.id().equals("right") ? "2 of 2" : "");
        assertThat(drawing.altText(left)).isEqualTo("about left");
        assertThat(drawing.altText(right)).isEqualTo("about right 2 of 2");
    }

    private static Drawing drawing(ItemGroup... groups) {
        return new Drawing("", "en", new Size(100, 100), Color.WHITE, List.of(groups), _ -> "");
    }

    private static Item box(String id, double x, double y) {
        Rect bounds = new Rect(x, y, 10, 10);
        return new Item(
                id,
                Role.TOUCHPOINT,
                "about " + id,
                bounds,
                List.of(Box.filled(bounds, Color.BLACK)));
    }
}
