package org.touchline.layout;

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
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<Place> places;
    private final Map<Hit, Place> placesByHit = new HashMap<>();

    /// @param places in the order in which they are painted, without cells and lane cells
    LaidOutMap(JourneyMap map, Drawing drawing, Grid grid, Headers headers, List<Place> places) {
        this.map = map;
        this.drawing = drawing;
        this.grid = grid;
        this.headers = headers;
        this.places = List.copyOf(places);
        places.forEach(place -> placesByHit.putIfAbsent(place.hit(), place));
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
        return places.reversed().stream()
                .filter(place -> place.bounds().contains(point))
                .findFirst()
                .or(() -> cellAt(point))
                .or(() -> laneCellAt(point))
                .orElseGet(() -> new Place(new Hit.OnPaper(), paper(), TextPlace.NONE));
    }

    /// Where an element stands; of several headers of one time slot the first. Empty for cells (see
    /// [#cellBounds]), cells of lanes, and whatever is not drawn.
    public Optional<Place> place(Hit element) {
        return Optional.ofNullable(placesByHit.get(element));
    }

    /// The card of a touchpoint; empty if it is in the parking lot.
    public Optional<Rect> touchpointBounds(String touchpoint) {
        return place(new Hit.OnTouchpoint(touchpoint)).map(Place::bounds);
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
                .map(cell -> CardGaps.at(point.y(), cell, cards(cell, dragged), grid.cardGap()));
    }

    /// Where a stage would land if its header were dropped at a point; empty without stages.
    public Optional<HeaderGap> stageGapAt(Point point) {
        List<String> order = map.stages().stream().map(Stage::id).toList();
        List<Header> stages = new ArrayList<>();
        for (Place place : places) {
            if (place.hit() instanceof Hit.OnStage(String id)) {
                stages.add(new Header(order.indexOf(id), place.bounds()));
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
        List<String> order = map.times().stream().map(TimeSlot::id).toList();
        List<Header> times = new ArrayList<>();
        for (Place place : places) {
            if (place.hit() instanceof Hit.OnTimeSlot(String id)) {
                times.add(new Header(order.indexOf(id), place.bounds()));
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
        return places.stream()
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
        return new HeaderBorders(places, map.view().arrangement());
    }

    private List<Rect> cards(Cell cell, Set<String> without) {
        return cell.touchpoints().stream()
                .map(Touchpoint::id)
                .filter(id -> !without.contains(id))
                .map(id -> touchpointBounds(id).orElseThrow())
                .toList();
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
                                new Cell(column, lane).bounds(),
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
