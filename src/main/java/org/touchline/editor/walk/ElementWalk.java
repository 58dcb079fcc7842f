package org.touchline.editor.walk;

import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.Place;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.StageTimes;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Walks to everything on the map that is neither a card nor a cell, and back to these: titles,
/// personas, the headers of stages, time slots and lanes, and what stands in the lanes.
///
/// Headers lie around the cards, so one comes to them by walking on beyond the outermost ones.
public final class ElementWalk {
    /// What lies straight ahead is preferred to what lies beside the way, even if it is farther.
    private static final double DETOUR = 3;

    /// What lies ahead may overlap a little, as the faces of a curve do; in 1/72 inch.
    private static final double OVERLAP = 8;

    /// Of two that lie straight ahead, the one in the middle of the way is preferred a little.
    private static final double ASIDE = 0.1;

    private final JourneyMap map;
    private final LaidOutMap shown;

    public ElementWalk(JourneyMap map, LaidOutMap shown) {
        this.map = map;
        this.shown = shown;
    }

    /// What comes next in a direction; empty at the border of the map.
    public Optional<Hit> next(Hit from, Direction direction) {
        return switch (from) {
            case Hit.OnStage(String id) when direction == intoTheGrid() -> intoStage(id);
            case Hit.OnTimeSlot(String id) when direction == Direction.DOWN -> intoTime(id);
            case Hit.OnLane(String id) when direction.dy() == 0 ->
                    nearest(from, direction, isIn(id));
            case Hit.OnLaneEntry(String lane, _) when direction.dy() == 0 ->
                    alongLane(lane, from, direction);
            case Hit.OnNote(String id) when direction.dy() == 0 ->
                    alongLane(map.note(id).map(Note::lane).orElse(""), from, direction);
            case Hit.OnTouchpoint _, Hit.OnCell _ ->
                    nearest(from, direction, to -> !(to instanceof Hit.OnTouchpoint));
            case Hit.OnLaneEntry _, Hit.OnNote _ -> nearest(from, direction, _ -> true);
            default -> nearest(from, direction, ElementWalk::isHeader);
        };
    }

    private static boolean isHeader(Hit element) {
        return switch (element) {
            case Hit.OnTouchpoint _, Hit.OnLaneEntry _, Hit.OnNote _ -> false;
            default -> true;
        };
    }

    /// Where the cards of a stage lie, seen from its header.
    private Direction intoTheGrid() {
        return map.view().arrangement() == Arrangement.TIME_ACROSS
                ? Direction.RIGHT
                : Direction.DOWN;
    }

    private Optional<Hit> intoStage(String stage) {
        return switch (map.view().arrangement()) {
            case TIME_ACROSS ->
                    first(slot -> slot.stage().equals(stage))
                            .or(() ->
                                    map.times().stream()
                                            .findFirst()
                                            .map(time -> new Slot(stage, time.id()))
                                            .map(Hit.OnCell::new));
            case STAGES_ACROSS ->
                    StageTimes.of(map).stream()
                            .filter(times -> times.stage().id().equals(stage))
                            .findFirst()
                            .flatMap(this::intoClassicStage);
        };
    }

    private Optional<Hit> intoClassicStage(StageTimes stage) {
        return stage.named()
                ? Optional.of(new Hit.OnTimeSlot(stage.times().getFirst().id()))
                : stage.slots().stream().findFirst().map(Hit.OnCell::new);
    }

    private Optional<Hit> intoTime(String time) {
        return first(slot -> slot.time().equals(time))
                .or(() ->
                        map.stages().stream()
                                .map(stage -> new Slot(stage.id(), time))
                                .filter(slot -> shown.cellBounds(slot).isPresent())
                                .findFirst()
                                .map(Hit.OnCell::new));
    }

    /// The first card in reading order that stands where a condition wants it.
    private Optional<Hit> first(Predicate<Slot> where) {
        Comparator<Slot> order = new CellWalk(map).readingOrder();
        return map.touchpoints().stream()
                .map(Touchpoint::slot)
                .filter(Slot::isOnGrid)
                .filter(where)
                .min(order)
                .flatMap(slot -> map.touchpointsAt(slot).stream().findFirst())
                .map(card -> new Hit.OnTouchpoint(card.id()));
    }

    /// What stands in a lane goes on to what stands beside it there, and begins with its name.
    private Optional<Hit> alongLane(String lane, Hit from, Direction direction) {
        return nearest(from, direction, isIn(lane))
                .or(() ->
                        direction == Direction.LEFT
                                ? Optional.of(new Hit.OnLane(lane))
                                : Optional.empty());
    }

    private Predicate<Hit> isIn(String lane) {
        return hit ->
                switch (hit) {
                    case Hit.OnLaneEntry(String other, _) -> other.equals(lane);
                    case Hit.OnNote(String id) ->
                            map.note(id).filter(note -> note.lane().equals(lane)).isPresent();
                    default -> false;
                };
    }

    private Optional<Hit> nearest(Hit from, Direction direction, Predicate<Hit> wanted) {
        return bounds(from)
                .flatMap(start ->
                        elements()
                                .filter(wanted)
                                .flatMap(hit -> shown.place(hit).stream())
                                .filter(place -> direction.ahead(start, place.bounds()) > -OVERLAP)
                                .min(
                                        Comparator.comparingDouble(
                                                place -> effort(start, place, direction)))
                                .map(Place::hit));
    }

    private Optional<Rect> bounds(Hit element) {
        return element instanceof Hit.OnCell(Slot slot)
                ? shown.cellBounds(slot)
                : shown.place(element).map(Place::bounds);
    }

    private static double effort(Rect from, Place to, Direction direction) {
        return Math.max(0, direction.ahead(from, to.bounds()))
                + DETOUR * direction.beside(from, to.bounds())
                + ASIDE * direction.aside(from, to.bounds());
    }

    private Stream<Hit> elements() {
        List<Hit> all = new ArrayList<>();
        all.add(new Hit.OnTitle());
        map.personas().stream().map(Persona::id).map(Hit.OnPersona::new).forEach(all::add);
        map.stages().stream().map(Stage::id).map(Hit.OnStage::new).forEach(all::add);
        map.times().stream().map(TimeSlot::id).map(Hit.OnTimeSlot::new).forEach(all::add);
        map.notes().stream().map(Note::id).map(Hit.OnNote::new).forEach(all::add);
        map.touchpoints().forEach(card -> all.add(new Hit.OnTouchpoint(card.id())));
        map.lanes()
                .forEach(lane -> {
                    all.add(new Hit.OnLane(lane.id()));
                    map.touchpoints()
                            .forEach(card -> all.add(new Hit.OnLaneEntry(lane.id(), card.id())));
                });
        return all.stream();
    }
}
