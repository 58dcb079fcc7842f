package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.Surface;
import org.touchline.editor.tool.DraggingClipping;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PointerShape;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;
import org.touchline.model.property.TouchpointProperties;

import java.util.List;

/// Cards of one map that are dragged over another.
final class DraggingBetweenMapsTest {
    private static final String BEFORE = "a1 p, a1 q, - r";

    private final EditorDriver source = EditorDriver.on(withChannel());
    private final EditorDriver target = EditorDriver.on("a1 p q", "- r");
    private String pasted;

    private static JourneyMap withChannel() {
        JourneyMap map = SmallMap.of("a1 x", "b2 y z", "- parked");
        return map.edit()
                .channels(List.of(Channel.of("post", "Post")))
                .touchpoints(
                        map.touchpoints().stream()
                                .map(card -> card.with(TouchpointProperties.CHANNEL, "post"))
                                .toList())
                .done();
    }

    @BeforeEach
    void lookAtTheTarget() {
        target.expectTold(BEFORE);
    }

    @Test
    void aCopyIsShownWhereItWouldLandAndLandsThereInOneStep() {
        source.drag(source.card("x"), source.card("x").plus(30, 30));
        target.dragClipping(held()).move(target.cell("c3")).expectTold(BEFORE);
        assertThat(target.state().tool().pointerShape()).isEqualTo(PointerShape.COPYING);
        assertThat(target.state().tool().ghost().items()).isNotEmpty();
        pasted = target.state().tool().landed(target.state().map()).getFirst();
        target.expectShown("a1 p, a1 q, c3 " + pasted + ", - r");

        target.release().expectTool(Idle.class).expectSelected(pasted);
        target.expectTold("a1 p, a1 q, c3 " + pasted + ", - r");
        JourneyMap map = target.state().map();
        assertThat(map.channels()).extracting(Channel::name).containsExactly("Post");
        assertThat(map.touchpoint(pasted).orElseThrow().channel())
                .isEqualTo(map.channels().getFirst().id());
        assertThat(target.state().undoName().key()).isEqualTo("command.pasteTouchpoints");

        target.undo().expectTold(BEFORE);
        assertThat(target.state().map().channels()).isEmpty();
        assertThat(target.state().dirty()).isFalse();
    }

    @Test
    void itGoesBetweenTwoCards() {
        source.drag(source.card("x"), source.card("x").plus(30, 30));
        target.dragClipping(held()).move(target.below("p"));
        pasted = target.state().tool().landed(target.state().map()).getFirst();
        target.release().expectTold("a1 p, a1 " + pasted + ", a1 q, - r");
    }

    @Test
    void severalKeepTheirPlaceBesideTheOneThatIsHeld() {
        source.select("x", "y", "z");
        source.drag(source.card("y"), source.card("y").plus(30, 30));
        target.dragClipping(held()).move(target.cell("c3"));
        List<String> ids = target.state().tool().landed(target.state().map());
        target.release();
        assertThat(slots(ids)).containsExactly("b2", "c3", "c3");
        target.undo().expectTold(BEFORE);
    }

    @Test
    void aCardOfTheParkingLotLandsToo() {
        source.dragParked("parked");
        target.dragClipping(held()).move(target.cell("b2"));
        List<String> ids = target.state().tool().landed(target.state().map());
        target.release();
        assertThat(slots(ids)).containsExactly("b2");
    }

    @Test
    void escLeavesNothing() {
        source.drag(source.card("x"), source.card("x").plus(30, 30));
        target.dragClipping(held()).move(target.cell("c3")).press(Key.ESCAPE);
        target.expectTool(Idle.class).expectShown(BEFORE).expectTold(BEFORE);
        assertThat(target.state().dirty()).isFalse();
    }

    @Test
    void aDropBesideTheGridDoesNothing() {
        source.drag(source.card("x"), source.card("x").plus(30, 30));
        target.dragClipping(held()).move(target.cell("c3")).moveOver(Surface.ELSEWHERE);
        assertThat(target.state().tool().pointerShape()).isEqualTo(PointerShape.NO_DROP);
        target.expectShown(BEFORE).release().expectTold(BEFORE);
        assertThat(target.state().dirty()).isFalse();
    }

    private DraggingClipping held() {
        var drag = (DraggingTouchpoints) source.state().tool();
        return drag.clipped(source.state().map());
    }

    private List<String> slots(List<String> ids) {
        return ids.stream()
                .map(id -> target.state().map().touchpoint(id).orElseThrow().slot())
                .map(slot -> slot.stage() + slot.time())
                .toList();
    }
}
