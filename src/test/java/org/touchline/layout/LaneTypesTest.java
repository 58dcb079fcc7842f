package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.SampleMaps;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.UnknownFields;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What every type of lane does, whichever it is: a new one is drawn, named, hit and hidden like
/// the others.
final class LaneTypesTest {
    private static final Set<Role> ENTRIES =
            EnumSet.of(Role.EMOTION, Role.PAIN_POINT, Role.OPPORTUNITY, Role.NOTE);

    @ParameterizedTest
    @EnumSource
    void isNamedByItsTypeUnlessItsUserNamesIt(LaneType type) {
        String byType = Layouts.ENGLISH.text("map.lane." + type.key());
        assertThat(name(mapWith(type))).startsWith(byType);

        Lane named = lane(type).withName("What we learn");
        assertThat(name(mapWith(type).edit().lanes(List.of(named)).done()))
                .startsWith("What we learn");
    }

    @ParameterizedTest
    @EnumSource
    void showsSomethingOfTheCommutersDay(LaneType type) {
        for (Arrangement arrangement : Arrangement.values()) {
            assertThat(entries(Layouts.of(mapWith(type), arrangement))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsEntriesBelowTheGridAndBesideItsName(LaneType type) {
        for (Arrangement arrangement : Arrangement.values()) {
            LaidOutMap laidOut = Layouts.of(mapWith(type), arrangement);
            Rect name = laidOut.place(new Hit.OnLane("lane")).orElseThrow().bounds();
            Rect grid = laidOut.gridBounds();
            Rect room = new Rect(grid.x(), name.y(), grid.width(), name.height());
            assertThat(name.y()).isGreaterThanOrEqualTo(grid.bottom());
            assertThat(entries(laidOut)).allMatch(entry -> room.encloses(entry.bounds()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeHit(LaneType type) {
        LaidOutMap laidOut = Layouts.of(mapWith(type));
        for (Item entry : entries(laidOut)) {
            Hit hit = laidOut.hitAt(entry.bounds().center());
            assertThat(hit).isInstanceOfAny(Hit.OnLaneEntry.class, Hit.OnNote.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNotDrawnWhenHidden(LaneType type) {
        JourneyMap map = mapWith(type);
        var view = map.view().withHiddenLanes(List.of("lane"));
        LaidOutMap laidOut = Layouts.of(map.edit().view(view).done());
        assertThat(laidOut.place(new Hit.OnLane("lane"))).isEmpty();
        assertThat(entries(laidOut)).isEmpty();
    }

    @Test
    void lanesStandInTheOrderOfTheDocument() {
        List<Lane> lanes =
                List.of(
                        LaneType.OPPORTUNITIES.create("o", "", UnknownFields.NONE),
                        LaneType.EMOTION.create("e", "", UnknownFields.NONE),
                        LaneType.EMOTION.create("again", "", UnknownFields.NONE));
        LaidOutMap laidOut = Layouts.of(SampleMaps.commuter().edit().lanes(lanes).done());
        assertThat(laidOut.drawing().items())
                .filteredOn(item -> item.role() == Role.LANE)
                .extracting(Item::id)
                .containsExactly("lane:o", "lane:e", "lane:again");
    }

    private static JourneyMap mapWith(LaneType type) {
        JourneyMap map = SampleMaps.commuter();
        Note note = new Note("n", "lane", "", "evening", "The campaign is new", UnknownFields.NONE);
        return map.edit().lanes(List.of(lane(type))).notes(List.of(note)).done();
    }

    private static Lane lane(LaneType type) {
        return type.create("lane", "", UnknownFields.NONE);
    }

    private static String name(JourneyMap map) {
        return Layouts.of(map).drawing().items().stream()
                .filter(item -> item.role() == Role.LANE)
                .findFirst()
                .orElseThrow()
                .altText();
    }

    private static List<Item> entries(LaidOutMap laidOut) {
        return laidOut.drawing().items().stream()
                .filter(item -> ENTRIES.contains(item.role()))
                .toList();
    }
}
