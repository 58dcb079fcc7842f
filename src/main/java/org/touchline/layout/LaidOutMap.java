package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.layout.HeaderGaps.Header;
import org.touchline.layout.sheet.Column;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The picture of a map, and where everything in it stands: what [MapLayout] makes of a map.
///
/// Immutable. All places are in 1/72 inch from the upper left corner of the drawing.
public final class LaidOutMap {
    /// How far beside the grid a card can be dropped and still finds its cell.
    private static final double DROP_REACH = 48;

    private final JourneyMap map;
    private final Drawing drawing;
    private final Grid grid;
    private final Headers headers;
    private final CardPlaces cards;
    private final List<Patch> patches;

    /// @param patches in the order in which they are painted
    LaidOutMap(
            JourneyMap map,
            Drawing drawing,
            Grid grid,
            Headers headers,
            CardPlaces cards,
            List<Patch> patches) {
        this.map = map;
        this.drawing = drawing;
        this.grid = grid;
        this.headers = headers;
        this.cards = cards;
        this.patches = patches.stream().filter(Patch::hasPlaces).toList();
    }

    /// What painters draw.
    public Drawing drawing() {
        return drawing;
    }

    /// What of the map is under a point: the topmost thing.
    public Hit hitAt(Point point) {
        return placeAt(point).hit();
    }

    /// What of the map is under a point, and where it stands.
    ///
    /// In the classic arrangement a time slot has a header in each stage that uses it: this gives
    /// the one under the point.
    public Place placeAt(Point point) {
        return cards.at(point)
                .or(() -> patchAt(point))
                .or(() -> cellAt(point))
                .or(() -> laneCellAt(point))
                .orElseGet(() -> new Place(new Hit.OnPaper(), paper(), TextPlace.NONE));
    }

    /// Where an element stands; of several headers of one time slot the first. Empty for cells (see
    /// [#cellBounds]), cells of lanes, and whatever is not drawn.
    public Optional<Place> place(Hit element) {
        if (element instanceof Hit.OnTouchpoint(String touchpoint)) {
            return cards.of(touchpoint);
        }
        for (Patch patch : patches) {
            Optional<Place> place = patch.place(element);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /// The card of a touchpoint; empty if it is in the parking lot.
    public Optional<Rect> touchpointBounds(String touchpoint) {
        return cards.of(touchpoint).map(Place::bounds);
    }

    /// The ids of the touchpoints whose cards share an area with a rectangle.
    public Set<String> touchpointsIn(Rect area) {
        return cards.in(area);
    }

    /// The bounds of an item of the drawing.
    public Optional<Rect> itemBounds(String id) {
        return drawing.item(id).map(Item::bounds);
    }

    /// The cell of a slot, from border to border. Empty where the slot has none: in the classic
    /// arrangement a stage has columns only for the time slots that it uses.
    public Optional<Rect> cellBounds(Slot slot) {
        return grid.cellOf(slot).map(Cell::bounds);
    }

    /// The rows and columns that cards stand in, without headers and lanes.
    public Rect gridBounds() {
        return grid.bounds();
    }

    /// The strips that stay in sight while the rest is scrolled.
    public Headers headers() {
        return headers;
    }

    /// Where a card would land if it were dropped at a point; a little beside the grid still counts
    /// as the nearest cell.
    ///
    /// @param dragged the touchpoints on the move: they do not count among the cards of a cell
    public Optional<DropSlot> dropSlotAt(Point point, Set<String> dragged) {
        return grid.cellNear(point, DROP_REACH)
                .map(cell -> CardGaps.at(point.y(), cell, cards.in(cell, dragged), CARD_GAP));
    }

    /// Where a stage would land if its header were dropped at a point; empty without stages.
    public Optional<HeaderGap> stageGapAt(Point point) {
        Map<String, Integer> order = numbers(map.stages().stream().map(Stage::id));
        List<Header> stages = new ArrayList<>();
        for (Place place : places()) {
            if (place.hit() instanceof Hit.OnStage(String id)) {
                stages.add(new Header(order.get(id), place.bounds()));
            }
        }
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> HeaderGaps.amongRows(stages, point);
            case STAGES_ACROSS -> HeaderGaps.amongColumns(stages, point);
        };
    }

    /// Where a time slot would land if its header were dropped at a point; empty without time
    /// slots.
    public Optional<HeaderGap> timeGapAt(Point point) {
        Map<String, Integer> order = numbers(map.times().stream().map(TimeSlot::id));
        List<Header> times = new ArrayList<>();
        for (Place place : places()) {
            if (place.hit() instanceof Hit.OnTimeSlot(String id)) {
                times.add(new Header(order.get(id), place.bounds()));
            }
        }
        return HeaderGaps.amongColumns(times, point);
    }

    /// The border between headers that a hand takes hold of at a point, to resize a stage or a time
    /// slot.
    ///
    /// @param reach how far beside the border the hand may be, in 1/72 inch
    public Optional<HeaderBorder> borderAt(Point point, double reach) {
        return borders().at(point, reach);
    }

    /// The border that resizes a stage or a time slot; empty where its header is not drawn.
    public Optional<HeaderBorder> borderOf(Hit header) {
        return borders().of(header);
    }

    /// The rows or columns of a stage or a time slot, each with its header and down through the
    /// lanes; empty for anything else.
    public List<Rect> bandsOf(Hit header) {
        return places().stream()
                .filter(place -> place.hit().equals(header))
                .map(place -> band(header, place.bounds()))
                .toList();
    }

    private Rect band(Hit header, Rect bounds) {
        return HeaderBorders.isAboveColumns(header, map.view().arrangement())
                ? new Rect(
                        bounds.x(),
                        bounds.y(),
                        bounds.width(),
                        headers.rows().bottom() - bounds.y())
                : new Rect(
                        bounds.x(), bounds.y(), gridBounds().right() - bounds.x(), bounds.height());
    }

    private HeaderBorders borders() {
        return new HeaderBorders(places(), map.view().arrangement());
    }

    private List<Place> places() {
        return patches.stream().flatMap(Patch::places).toList();
    }

    private static Map<String, Integer> numbers(Stream<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    private Optional<Place> patchAt(Point point) {
        for (Patch patch : patches.reversed()) {
            Optional<Place> place = patch.placeAt(point);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> cellAt(Point point) {
        return grid.cellAt(point)
                .flatMap(cell ->
                        cell.slot()
                                .map(slot ->
                                        new Place(
                                                new Hit.OnCell(slot),
                                                cell.bounds(),
                                                TextPlace.NONE)));
    }

    private Optional<Place> laneCellAt(Point point) {
        return grid.laneAt(point.y())
                .flatMap(
                        lane -> grid.columnAt(point.x()).flatMap(column -> laneCell(lane, column)));
    }

    private Optional<Place> laneCell(Band lane, Column column) {
        return slotOf(column)
                .map(slot ->
                        new Place(
                                new Hit.OnLaneCell(lane.id(), slot),
                                Grid.bounds(column, lane),
                                TextPlace.NONE));
    }

    private Optional<Slot> slotOf(Column column) {
        if (column.time().isEmpty() || map.stages().isEmpty()) {
            return Optional.empty();
        }
        if (!column.stage().isEmpty()) {
            return Optional.of(new Slot(column.stage(), column.time()));
        }
        String stage =
                column.touchpoints().stream()
                        .findFirst()
                        .map(touchpoint -> touchpoint.slot().stage())
                        .orElse(map.stages().getFirst().id());
        return Optional.of(new Slot(stage, column.time()));
    }

    private Rect paper() {
        return new Rect(0, 0, drawing.size().width(), drawing.size().height());
    }
}
