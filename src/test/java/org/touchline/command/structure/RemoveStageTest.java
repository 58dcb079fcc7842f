package org.touchline.command.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchline.command.ElementList;
import org.touchline.command.SmallMap;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.UnknownFields;

import java.util.List;

/// Time slots are removed by the same code.
final class RemoveStageTest {
    private static final JourneyMap MAP = withNotes(SmallMap.of("a1 x", "b1 y", "a2 z", "- p"));

    @Test
    void itsCardsAndNotesGoToAnotherStage() {
        JourneyMap map = new RemoveStage("a", new CardFate.MoveTo("b")).applyTo(MAP);
        assertThat(SmallMap.told(map)).isEqualTo("b1 y, b1 x, b2 z, - p");
        assertThat(map.note("n1").orElseThrow().stage()).isEqualTo("b");
        assertThat(ElementList.STAGES.ids(map)).containsExactly("b", "c");
    }

    @Test
    void itsCardsAreParkedAndItsNotesBelongToAllStages() {
        JourneyMap map = new RemoveStage("a", new CardFate.Park()).applyTo(MAP);
        assertThat(SmallMap.told(map)).isEqualTo("b1 y, - p, - x, - z");
        assertThat(map.note("n1").orElseThrow().stage()).isEmpty();
    }

    @Test
    void itsCardsAndNotesAreDeleted() {
        JourneyMap map = new RemoveStage("a", new CardFate.Delete()).applyTo(MAP);
        assertThat(SmallMap.told(map)).isEqualTo("b1 y, - p");
        assertThat(map.notes()).extracting(Note::id).containsExactly("n2");
    }

    @Test
    void withNowhereToGoNothingIsRemoved() {
        assertThat(new RemoveStage("a", new CardFate.MoveTo("a")).applyTo(MAP)).isSameAs(MAP);
        assertThat(new RemoveStage("a", new CardFate.MoveTo("?")).applyTo(MAP)).isSameAs(MAP);
    }

    private static JourneyMap withNotes(JourneyMap map) {
        var lane = LaneType.TEXT.create("backstage", "Backstage", UnknownFields.NONE);
        return map.edit()
                .lanes(List.of(lane))
                .notes(List.of(note("n1", "a"), note("n2", "b")))
                .done();
    }

    private static Note note(String id, String stage) {
        return new Note(id, "backstage", stage, "1", "Text", UnknownFields.NONE);
    }
}
