package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.EditBrief;
import org.touchline.command.ElementList;
import org.touchline.command.Ids;
import org.touchline.command.lane.AddLane;
import org.touchline.command.lane.AddNote;
import org.touchline.command.lane.EditNote;
import org.touchline.command.lane.RemoveNote;
import org.touchline.command.lane.RenameLane;
import org.touchline.command.structure.AddStage;
import org.touchline.command.structure.AddTimeSlot;
import org.touchline.command.structure.EditStage;
import org.touchline.command.structure.EditTimeSlot;
import org.touchline.layout.Hit;
import org.touchline.model.Brief;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What is named in place, or written, where it is a note.
///
/// Something new is not in the map yet: it comes into it together with its name, in one step, and
/// not at all without one.
///
/// @param element what the field stands on
/// @param text as it is before
/// @param isNew whether the element is not in the map yet
/// @param command what a text makes of the map
public record Naming(Hit element, String text, boolean isNew, Function<Named, Command> command) {
    /// A touchpoint that is not in the map yet.
    ///
    /// @param touchpoint without a name, in its slot
    /// @param index among the touchpoints of that slot
    public static Naming ofNew(Touchpoint touchpoint, int index) {
        return ofNew(
                new Hit.OnTouchpoint(touchpoint.id()), named -> named.added(touchpoint, index));
    }

    /// A stage that is not in the map yet.
    ///
    /// @param index among all stages
    public static Naming ofNew(Stage stage, int index) {
        return ofNew(
                new Hit.OnStage(stage.id()),
                named -> new AddStage(stage.withName(named.name()), index));
    }

    /// A time slot that is not in the map yet.
    ///
    /// @param index among all time slots
    public static Naming ofNewTimeSlot(int index, JourneyMap map) {
        TimeSlot time = TimeSlot.of(Ids.next("t", ElementList.TIMES.ids(map)), "");
        return ofNew(
                new Hit.OnTimeSlot(time.id()),
                named -> new AddTimeSlot(time.withName(named.name()), index));
    }

    /// A lane that is not in the map yet.
    ///
    /// @param index among all lanes
    public static Naming ofNew(Lane lane, int index) {
        return ofNew(
                new Hit.OnLane(lane.id()),
                named -> new AddLane(lane.withName(named.name()), index));
    }

    /// A note that is not in the map yet.
    public static Naming ofNew(Note note) {
        return ofNew(new Hit.OnNote(note.id()), named -> new AddNote(note.withText(named.name())));
    }

    /// Something that is drawn; empty where it has no text that is edited in place.
    public static Optional<Naming> of(Hit element, JourneyMap map) {
        return switch (element) {
            case Hit.OnTouchpoint(String id) ->
                    map.touchpoint(id)
                            .map(old ->
                                    new Naming(
                                            element,
                                            old.name(),
                                            false,
                                            named -> named.renamed(old)));
            case Hit.OnStage(String id) ->
                    ofOld(element, map.stage(id), Stage::name, Naming::renamed);
            case Hit.OnTimeSlot(String id) ->
                    ofOld(element, map.time(id), TimeSlot::name, Naming::renamed);
            case Hit.OnLane(String id) -> ofOld(element, map.lane(id), Lane::name, Naming::renamed);
            case Hit.OnNote(String id) -> ofOld(element, map.note(id), Note::text, Naming::written);
            case Hit.OnTitle _ ->
                    ofOld(element, Optional.of(map.brief()), Brief::title, Naming::renamed);
            case Hit.OnCell _,
                    Hit.OnPersona _,
                    Hit.OnLaneCell _,
                    Hit.OnLaneEntry _,
                    Hit.OnPaper _ ->
                    Optional.empty();
        };
    }

    /// Whether quick codes are read in what is typed.
    boolean takesCodes() {
        return element instanceof Hit.OnTouchpoint;
    }

    /// Whether a text means anything; one that does not leaves all as it was. A lane without a name
    /// has that of its type, and a note without a text is removed.
    boolean accepts(Named named) {
        boolean mayBeBlank = element instanceof Hit.OnLane || element instanceof Hit.OnNote;
        return !named.isNothing() || mayBeBlank && !isNew;
    }

    private static Naming ofNew(Hit element, Function<Named, Command> command) {
        return new Naming(element, "", true, command);
    }

    private static <T> Optional<Naming> ofOld(
            Hit element,
            Optional<T> found,
            Function<T, String> text,
            BiFunction<T, String, Command> command) {
        return found.map(old ->
                new Naming(
                        element,
                        text.apply(old),
                        false,
                        named -> command.apply(old, named.name())));
    }

    private static Command renamed(Stage stage, String name) {
        return new EditStage(stage.withName(name));
    }

    private static Command renamed(TimeSlot time, String name) {
        return new EditTimeSlot(time.withName(name));
    }

    private static Command renamed(Lane lane, String name) {
        return new RenameLane(lane.id(), name);
    }

    private static Command renamed(Brief brief, String title) {
        return new EditBrief(brief.withTitle(title));
    }

    private static Command written(Note note, String text) {
        return text.isBlank() ? new RemoveNote(note.id()) : new EditNote(note.withText(text));
    }
}
