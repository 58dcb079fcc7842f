package org.touchline.editor.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.editor.EditorDriver;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Surface;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;

import java.util.List;

final class OverlayTest {
    private static final OverlayStyle STYLE = new OverlayStyle(Color.of("#2F6FDE"), Color.WHITE);
    private static final double PIXEL = 0.75;

    private final EditorDriver driver = EditorDriver.on("a1 x", "b2 p q");

    @Test
    void eachSelectedCardHasALineAroundIt() {
        driver.select("x", "p");
        assertThat(marks()).extracting(Item::id).containsExactly("selected:x", "selected:p");
        assertThat(mark("selected:x").encloses(card("x"))).isTrue();
    }

    @Test
    void aSelectedCellHasALineWithinItsBorder() {
        driver.selectCell("c3");
        assertThat(cell("c3").encloses(mark("cell"))).isTrue();
    }

    @Test
    void anEmptyCellUnderThePointerHasAPlusAndOneWithCardsHasNone() {
        driver.move(driver.cell("c3"));
        assertThat(mark("plus").center()).isEqualTo(cell("c3").center());
        driver.move(driver.cell("b2"));
        assertThat(marks()).isEmpty();
    }

    @Test
    void aDragLightsTheCellAndVeilsTheCardWhereItWouldLand() {
        driver.drag(driver.card("x"), driver.cell("c3"));
        assertThat(marks()).extracting(Item::id).containsExactly("cell:c:3", "landed:x");
        assertThat(mark("cell:c:3")).isEqualTo(cell("c3"));
        assertThat(mark("landed:x")).isEqualTo(card("x"));
        driver.moveOver(Surface.ELSEWHERE);
        assertThat(marks()).isEmpty();
    }

    @Test
    void theGhostKeepsItsDrawingAllThroughADrag() {
        var start = driver.card("x");
        driver.drag(start, driver.cell("c3"));
        var first = overlay();
        driver.move(driver.cell("c2"));
        var second = overlay();
        assertThat(first.ghost().items()).extracting(Item::role).contains(Role.TOUCHPOINT);
        assertThat(second.ghost().items()).isEqualTo(first.ghost().items());
        assertThat(second.ghostShift()).isNotEqualTo(first.ghostShift());
    }

    @Test
    void severalDraggedCardsLightSeveralCells() {
        driver.select("x", "p").drag(driver.card("x"), driver.cell("b2"));
        assertThat(marks())
                .extracting(Item::id)
                .contains("cell:b:2", "cell:c:3", "landed:x", "landed:p");
    }

    @Test
    void aDraggedHeaderHangsAtThePointer() {
        var header = driver.element(new Hit.OnStage("a"));
        driver.drag(header, header.plus(0, 40));
        assertThat(overlay().ghost().items()).extracting(Item::role).contains(Role.STAGE);
    }

    @Test
    void theRubberBandIsDrawn() {
        var from = driver.cell("c1");
        driver.drag(from, from.plus(50, 30));
        assertThat(mark("band")).isEqualTo(new Rect(from.x(), from.y(), 50, 30));
    }

    @Test
    void whatIsBeingNamedHasALineAroundIt() {
        driver.selectCell("c3").press(Key.ENTER);
        assertThat(mark("named").encloses(card("tp1"))).isTrue();
    }

    @Test
    void nothingOfItIsReadAloud() {
        driver.select("x").move(driver.cell("c3"));
        assertThat(marks()).extracting(Item::role).containsOnly(Role.DECORATION);
    }

    @Test
    void linesAreAsWideAtEveryZoom() {
        driver.select("x");
        double near =
                Overlay.of(driver.state(), STYLE, 0.1).marks().items().getFirst().bounds().width();
        double far =
                Overlay.of(driver.state(), STYLE, 10).marks().items().getFirst().bounds().width();
        assertThat((far - card("x").width()) / 10)
                .isCloseTo((near - card("x").width()) / 0.1, Offset.offset(1e-6));
    }

    private Overlay overlay() {
        return Overlay.of(driver.state(), STYLE, PIXEL);
    }

    private List<Item> marks() {
        return overlay().marks().items();
    }

    private Rect mark(String id) {
        return marks().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private Rect card(String id) {
        return driver.state().shown().touchpointBounds(id).orElseThrow();
    }

    private Rect cell(String name) {
        return driver.state().shown().cellBounds(SmallMap.slot(name)).orElseThrow();
    }
}
