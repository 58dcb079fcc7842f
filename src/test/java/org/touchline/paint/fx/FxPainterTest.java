package org.touchline.paint.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.touchline.drawing.Box;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Color;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.text.BundledFonts;
import org.touchline.text.LineBreaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

final class FxPainterTest {
    private static final Rect EVERYTHING = new Rect(0, 0, 1000, 1000);
    private static final TextStyle BODY = TextStyle.of(TextStyle.Weight.REGULAR, 10);

    private final BundledFonts fonts = new BundledFonts();
    private final FxPainter painter = new FxPainter(new FxFonts(fonts));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anItemThatDidNotChangeKeepsItsNodes() {
        show(card("a", 0), card("b", 10));
        Node a = shown("a");
        Node b = shown("b");

        show(card("a", 0), card("b", 20));

        assertThat(shown("a")).isSameAs(a);
        assertThat(shown("b")).isNotSameAs(b);
        assertThat(shown("b").getLayoutBounds().getMinX()).isEqualTo(20);
    }

    @Test
    void nodesStandInTheOrderOfTheDrawing() {
        show(cards("a b c d e"));
        for (String order : List.of("e a b c d", "a b c d e", "c x a", "b a y c", "", "a b")) {
            show(cards(order));
            assertThat(String.join(" ", shownIds())).isEqualTo(order);
        }
    }

    @Test
    void nodesThatAreOvertakenStayInTheScene() {
        show(cards("a b c d e"));
        List<String> left = new ArrayList<>();
        for (String id : List.of("b", "c", "d", "e")) {
            shown(id).parentProperty().addListener((_, _, _) -> left.add(id));
        }

        show(cards("b c d e a"));
        show(cards("a b c d e"));

        assertThat(left).isEmpty();
    }

    @Test
    void onlyItemsInViewAreInTheScene() {
        Item[] row = {card("a", 0), card("b", 100), card("c", 200)};

        painter.show(drawing(row), new Rect(90, 0, 50, 50));
        assertThat(shownIds()).containsExactly("b");

        painter.show(drawing(row), new Rect(0, 0, 150, 50));
        assertThat(shownIds()).containsExactly("a", "b");
    }

    @Test
    void aLineWithoutHeightIsInViewToo() {
        painter.show(drawing(item("line", new Rect(0, 20, 80, 0))), new Rect(10, 10, 20, 20));

        assertThat(shownIds()).containsExactly("line");
    }

    @Test
    void everyRunIsDrawnWhereTheLayoutPutIt() {
        TextBlock block = text("Билет 票 ticket → ★ −5", new Point(30, 40));
        show(item("text", block.bounds(), block));

        double x = block.lines().getFirst().x();
        var runs = block.lines().getFirst().runs();
        var nodes = ((Group) shown("text")).getChildren();
        assertThat(nodes).hasSameSizeAs(runs).hasSizeGreaterThan(2);
        for (int i = 0; i < runs.size(); i++) {
            Text node = (Text) nodes.get(i);
            assertThat(node.getText()).isEqualTo(runs.get(i).text());
            assertThat(node.getX()).isEqualTo(x);
            assertThat(node.getY()).isEqualTo(block.lines().getFirst().baseline());
            assertThat(node.getLayoutBounds().getWidth())
                    .isCloseTo(runs.get(i).width(), within(0.001));
            x += runs.get(i).width();
        }
    }

    @Test
    void aCharacterThatNoFontHasIsABox() {
        TextBlock block = text("🙂", new Point(30, 40));
        show(item("text", block.bounds(), block));

        var nodes = ((Group) shown("text")).getChildren();
        assertThat(nodes).hasSize(1).allMatch(Rectangle.class::isInstance);
        assertThat(nodes.getFirst().getLayoutBounds().getMinX()).isBetween(30.0, 32.0);
    }

    @Test
    void aPaleBoxStandsForBytesThatAreNoPicture() {
        Rect bounds = new Rect(0, 0, 10, 10);
        show(
                item("text", bounds, new Picture(bounds, "image/png", "AAAA", 0, "")),
                item("base64", bounds, new Picture(bounds, "image/png", "%", 0, "")));

        for (String id : List.of("text", "base64")) {
            Rectangle box = (Rectangle) ((Group) shown(id)).getChildren().getFirst();
            assertThat(box.getFill()).isEqualTo(Paints.of(Picture.PLACEHOLDER));
        }
    }

    @Test
    void screenReadersHearRoleAndText() {
        show(card("a", 0));

        assertThat(shown("a").getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(shown("a").getAccessibleText()).isEqualTo("about a");
    }

    @Test
    void screenReadersHearATextOnceAsTheItemTellsIt() {
        TextBlock block = text("Andrey", new Point(30, 40));
        show(item("text", block.bounds(), block));

        assertThat(((Group) shown("text")).getChildren())
                .extracting(Node::getAccessibleRole)
                .containsOnly(AccessibleRole.NODE);
    }

    private void show(Item... items) {
        painter.show(drawing(items), EVERYTHING);
    }

    private static Drawing drawing(Item... items) {
        return new Drawing("Test", "en", new Size(1000, 1000), Color.WHITE, List.of(items));
    }

    private static Item[] cards(String ids) {
        return Stream.of(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> card(id, 0))
                .toArray(Item[]::new);
    }

    private static Item card(String id, double x) {
        Rect bounds = new Rect(x, 0, 40, 20);
        return item(id, bounds, Box.filled(bounds, Color.BLACK));
    }

    private static Item item(String id, Rect bounds, Primitive... primitives) {
        return new Item(id, Role.TOUCHPOINT, "about " + id, bounds, Arrays.asList(primitives));
    }

    private TextBlock text(String text, Point topLeft) {
        return new LineBreaker(fonts).block(text, BODY, Color.BLACK, topLeft, 500);
    }

    private Node shown(String id) {
        return children().stream()
                .filter(node -> node.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shownIds() {
        return children().stream().map(Node::getId).toList();
    }

    private List<Node> children() {
        return ((Group) ((Group) painter.node()).getChildren().getLast()).getChildren();
    }
}
