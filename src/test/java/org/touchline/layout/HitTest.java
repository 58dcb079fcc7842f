package org.touchline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchline.drawing.Item;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.SampleMaps;
import org.touchline.model.Slot;
import org.touchline.model.TimeSlot;
import org.touchline.model.lane.LaneType;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.UnknownFields;

import java.util.ArrayList;
import java.util.List;

/// What is under the pointer.
final class HitTest {
    private final LaidOutMap timeAcross = Layouts.of(map(), Arrangement.TIME_ACROSS);
    private final LaidOutMap classic = Layouts.of(map(), Arrangement.STAGES_ACROSS);

    @ParameterizedTest
    @EnumSource
    void everyElementIsFoundWhereItStands(Arrangement arrangement) {
        LaidOutMap laidOut = Layouts.of(map(), arrangement);
        assertFound(laidOut, new Hit.OnTitle());
        assertFound(laidOut, new Hit.OnPersona("andrey"));
        assertFound(laidOut, new Hit.OnLane("emotion"));
        assertFound(laidOut, new Hit.OnNote("n1"));
        assertFound(laidOut, new Hit.OnLaneEntry("emotion", "tp4"));
        map().stages().forEach(stage -> assertFound(laidOut, new Hit.OnStage(stage.id())));
        map().times().forEach(time -> assertFound(laidOut, new Hit.OnTimeSlot(time.id())));
        map().touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().isOnGrid())
                .forEach(each -> assertFound(laidOut, new Hit.OnTouchpoint(each.id())));
    }

    @Test
    void besideItsCardsACellIsHit() {
        Slot slot = new Slot("pre-purchase", "checkout");
        for (LaidOutMap laidOut : List.of(timeAcross, classic)) {
            Rect cell = laidOut.cellBounds(slot).orElseThrow();
            Hit hit = laidOut.hitAt(new Point(cell.x() + 2, cell.centerY()));
            assertThat(hit).isEqualTo(new Hit.OnCell(slot));
        }
    }

    @Test
    void aCellsUpperLeftBorderBelongsToItAndItsLowerRightOnesToItsNeighbours() {
        Rect cell = timeAcross.cellBounds(new Slot("awareness", "afternoon")).orElseThrow();
        assertThat(timeAcross.hitAt(new Point(cell.x(), cell.y())))
                .isEqualTo(new Hit.OnCell(new Slot("awareness", "afternoon")));
        assertThat(timeAcross.hitAt(new Point(cell.right(), cell.y())))
                .isEqualTo(new Hit.OnCell(new Slot("awareness", "evening")));
        assertThat(timeAcross.hitAt(new Point(cell.x(), cell.bottom())))
                .isEqualTo(new Hit.OnCell(new Slot("research", "afternoon")));
    }

    @Test
    void theClassicArrangementHasCellsOnlyWhereAStageUsesTheTime() {
        assertThat(timeAcross.cellBounds(new Slot("awareness", "morning"))).isPresent();
        assertThat(classic.cellBounds(new Slot("awareness", "morning"))).isEmpty();
    }

    @Test
    void aStageWithoutTouchpointsHasAColumnThatTakesOne() {
        JourneyMap map = map();
        var touchpoints =
                map.touchpoints().stream()
                        .filter(each -> !each.slot().stage().equals("pre-purchase"))
                        .toList();
        LaidOutMap laidOut =
                Layouts.of(map.edit().touchpoints(touchpoints).done(), Arrangement.STAGES_ACROSS);
        Rect header = bounds(laidOut, new Hit.OnStage("pre-purchase"));
        Point below = new Point(header.centerX(), laidOut.gridBounds().centerY());
        assertThat(laidOut.hitAt(below))
                .isEqualTo(new Hit.OnCell(new Slot("pre-purchase", "afternoon")));
    }

    @Test
    void anEmptyPlaceInALaneTellsItsColumn() {
        Rect lane = bounds(timeAcross, new Hit.OnLane("painPoints"));
        Rect time = bounds(timeAcross, new Hit.OnTimeSlot("afternoon"));
        assertThat(timeAcross.hitAt(new Point(time.centerX(), lane.centerY())))
                .isEqualTo(new Hit.OnLaneCell("painPoints", new Slot("research", "afternoon")));
    }

    @Test
    void ofTwoHeadersOfOneTimeSlotTheOneUnderThePointerIsGiven() {
        JourneyMap clinic = SampleMaps.named("clinic.en");
        LaidOutMap laidOut = Layouts.of(clinic, Arrangement.STAGES_ACROSS);
        List<Rect> headers =
                laidOut.drawing().items().stream()
                        .filter(item -> item.id().startsWith("time:"))
                        .map(Item::bounds)
                        .toList();
        assertThat(headers).hasSizeGreaterThan(clinic.times().size());
        for (Rect header : headers) {
            assertThat(laidOut.placeAt(header.center()).bounds()).isEqualTo(header);
        }
    }

    @Test
    void theSheetBetweenAllThisIsPaper() {
        assertThat(timeAcross.hitAt(new Point(1, 1))).isEqualTo(new Hit.OnPaper());
        assertThat(timeAcross.hitAt(new Point(-500, 1e6))).isEqualTo(new Hit.OnPaper());
    }

    @Test
    void whereANameStandsIsToldForEditingInPlace() {
        Place card = timeAcross.place(new Hit.OnTouchpoint("tp4")).orElseThrow();
        assertThat(card.text().isGiven()).isTrue();
        assertThat(card.bounds().encloses(card.text().bounds())).isTrue();
        assertThat(timeAcross.placeAt(card.bounds().center())).isEqualTo(card);
        assertThat(timeAcross.place(new Hit.OnLaneEntry("emotion", "tp4")).orElseThrow().text())
                .isEqualTo(TextPlace.NONE);
    }

    @Test
    void aNamelessCardHasRoomForAName() {
        JourneyMap map = HostileMap.of(map(), "");
        Place card = Layouts.of(map).place(new Hit.OnTouchpoint("tp4")).orElseThrow();
        assertThat(card.text().bounds().height()).isGreaterThan(10);
        assertThat(card.text().bounds().width()).isGreaterThan(100);
    }

    @Test
    void headersThatStayInSightAdjoinTheGrid() {
        for (LaidOutMap laidOut : List.of(timeAcross, classic)) {
            Rect grid = laidOut.gridBounds();
            assertThat(laidOut.headers().columns().bottom()).isEqualTo(grid.y());
            assertThat(laidOut.headers().rows().right()).isEqualTo(grid.x());
            for (TimeSlot time : map().times()) {
                Rect header = bounds(laidOut, new Hit.OnTimeSlot(time.id()));
                assertThat(laidOut.headers().columns().encloses(header)).isTrue();
            }
        }
    }

    private static JourneyMap map() {
        JourneyMap map = SampleMaps.commuter();
        var lanes = new ArrayList<>(map.lanes());
        lanes.add(LaneType.TEXT.create("backstage", "Backstage", UnknownFields.NONE));
        Note note = new Note("n1", "backstage", "", "", "CRM creates a lead", UnknownFields.NONE);
        return map.edit().lanes(lanes).notes(List.of(note)).done();
    }

    private static void assertFound(LaidOutMap laidOut, Hit element) {
        assertThat(laidOut.hitAt(bounds(laidOut, element).center())).isEqualTo(element);
    }

    private static Rect bounds(LaidOutMap laidOut, Hit element) {
        return laidOut.place(element).orElseThrow().bounds();
    }
}
