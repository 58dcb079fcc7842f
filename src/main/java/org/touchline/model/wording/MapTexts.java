package org.touchline.model.wording;

import org.touchline.model.Brief;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.lane.Lane;
import org.touchline.model.wording.Wording.Part;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// All texts of a map: what it is about, who goes through it, the grid, what stands on it. What a
/// program of a later version wrote is left alone.
public final class MapTexts {
    private static final List<Part<Brief>> BRIEF =
            List.of(
                    Wording.text("title", Brief::title, Brief::withTitle),
                    Wording.text("objective", Brief::objective, Brief::withObjective),
                    Wording.text("scenario", Brief::scenario, Brief::withScenario));
    private static final List<Part<Persona>> PERSONA =
            List.of(
                    Wording.text("name", Persona::name, Persona::withName),
                    Wording.text("summary", Persona::summary, Persona::withSummary),
                    Wording.text("quote", Persona::quote, Persona::withQuote),
                    Wording.texts("goals", Persona::goals, Persona::withGoals),
                    Wording.texts("needs", Persona::needs, Persona::withNeeds),
                    Wording.texts("preferences", Persona::preferences, Persona::withPreferences),
                    Wording.texts("painPoints", Persona::painPoints, Persona::withPainPoints));
    private static final List<Part<Stage>> STAGE =
            List.of(
                    Wording.text("name", Stage::name, Stage::withName),
                    Wording.text("description", Stage::description, Stage::withDescription));
    private static final List<Part<TimeSlot>> TIME_SLOT =
            List.of(
                    Wording.text("name", TimeSlot::name, TimeSlot::withName),
                    Wording.text("start", TimeSlot::start, TimeSlot::withStart));
    private static final List<Part<Lane>> LANE =
            List.of(Wording.text("name", Lane::name, Lane::withName));
    private static final List<Part<Note>> NOTE =
            List.of(Wording.text("text", Note::text, Note::withText));
    private static final List<Part<JourneyPath>> PATH =
            List.of(Wording.text("name", JourneyPath::name, JourneyPath::withName));
    private static final List<Part<Channel>> CHANNEL =
            List.of(Wording.text("name", Channel::name, Channel::withName));
    private static final List<Part<Device>> DEVICE =
            List.of(Wording.text("name", Device::name, Device::withName));

    private final TextRewriter rewriter;

    private MapTexts(TextRewriter rewriter) {
        this.rewriter = rewriter;
    }

    /// Tells every text of a map that is not empty, in the order in which one reads the map.
    public static void each(JourneyMap map, BiConsumer<TextPlace, String> told) {
        rewritten(
                map,
                (place, text) -> {
                    told.accept(place, text);
                    return text;
                });
    }

    /// The map with its texts rewritten; the very same one where none is new.
    public static JourneyMap rewritten(JourneyMap map, TextRewriter rewriter) {
        return new MapTexts(rewriter).of(map);
    }

    private JourneyMap of(JourneyMap map) {
        JourneyMap now =
                map.edit()
                        .brief(rewritten(map.brief(), BRIEF, TextOwner.MAP, ""))
                        .personas(all(map.personas(), PERSONA, TextOwner.PERSONA, Persona::id))
                        .stages(all(map.stages(), STAGE, TextOwner.STAGE, Stage::id))
                        .times(all(map.times(), TIME_SLOT, TextOwner.TIME_SLOT, TimeSlot::id))
                        .touchpoints(
                                Wording.each(map.touchpoints(), new TouchpointTexts(rewriter)::of))
                        .lanes(all(map.lanes(), LANE, TextOwner.LANE, Lane::id))
                        .notes(all(map.notes(), NOTE, TextOwner.NOTE, Note::id))
                        .paths(all(map.paths(), PATH, TextOwner.PATH, JourneyPath::id))
                        .channels(all(map.channels(), CHANNEL, TextOwner.CHANNEL, Channel::id))
                        .devices(all(map.devices(), DEVICE, TextOwner.DEVICE, Device::id))
                        .done();
        return now.equals(map) ? map : now;
    }

    private <T> List<T> all(
            List<T> elements, List<Part<T>> parts, TextOwner owner, Function<T, String> id) {
        return Wording.each(
                elements, element -> rewritten(element, parts, owner, id.apply(element)));
    }

    private <T> T rewritten(T element, List<Part<T>> parts, TextOwner owner, String id) {
        Wording wording = new Wording(rewriter, owner, id);
        T now = element;
        for (Part<T> part : parts) {
            now = part.rewritten(now, wording);
        }
        return now;
    }
}
