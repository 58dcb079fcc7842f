package org.touchline.command;

import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyMapEdit;
import org.touchline.model.JourneyPath;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One of the lists of a map, and what commands do to it: each method gives the changed map, or the
/// very same one where there was nothing to change.
///
/// @param elements the list of a map
/// @param change sets it
/// @param id of an element, unique in the list
public record ElementList<T>(
        Function<JourneyMap, List<T>> elements,
        BiFunction<JourneyMapEdit, List<T>, JourneyMapEdit> change,
        Function<T, String> id) {
    public static final ElementList<Stage> STAGES =
            new ElementList<>(JourneyMap::stages, JourneyMapEdit::stages, Stage::id);
    public static final ElementList<TimeSlot> TIMES =
            new ElementList<>(JourneyMap::times, JourneyMapEdit::times, TimeSlot::id);
    public static final ElementList<Lane> LANES =
            new ElementList<>(JourneyMap::lanes, JourneyMapEdit::lanes, Lane::id);
    public static final ElementList<Note> NOTES =
            new ElementList<>(JourneyMap::notes, JourneyMapEdit::notes, Note::id);
    public static final ElementList<Persona> PERSONAS =
            new ElementList<>(JourneyMap::personas, JourneyMapEdit::personas, Persona::id);
    public static final ElementList<JourneyPath> PATHS =
            new ElementList<>(JourneyMap::paths, JourneyMapEdit::paths, JourneyPath::id);
    public static final ElementList<Channel> CHANNELS =
            new ElementList<>(JourneyMap::channels, JourneyMapEdit::channels, Channel::id);
    public static final ElementList<Device> DEVICES =
            new ElementList<>(JourneyMap::devices, JourneyMapEdit::devices, Device::id);

    /// Without the parts of touchpoints.
    public static final ElementList<Touchpoint> TOUCHPOINTS =
            new ElementList<>(JourneyMap::touchpoints, JourneyMapEdit::touchpoints, Touchpoint::id);

    /// Adds an element, unless its id is taken.
    ///
    /// @param index of the element in the longer list; one beyond its ends means that end
    public JourneyMap add(JourneyMap map, T element, int index) {
        if (indexOf(map, id.apply(element)) >= 0) {
            return map;
        }
        List<T> changed = new ArrayList<>(elements.apply(map));
        changed.add(Math.clamp(index, 0, changed.size()), element);
        return with(map, changed);
    }

    /// Puts an element in the place of the one with its id.
    public JourneyMap replace(JourneyMap map, T element) {
        int index = indexOf(map, id.apply(element));
        if (index < 0) {
            return map;
        }
        List<T> changed = new ArrayList<>(elements.apply(map));
        changed.set(index, element);
        return with(map, changed);
    }

    /// @param index of the element in the list after the move; one beyond its ends means that end
    public JourneyMap move(JourneyMap map, String elementId, int index) {
        int from = indexOf(map, elementId);
        if (from < 0) {
            return map;
        }
        List<T> changed = new ArrayList<>(elements.apply(map));
        T moved = changed.remove(from);
        changed.add(Math.clamp(index, 0, changed.size()), moved);
        return with(map, changed);
    }

    public JourneyMap remove(JourneyMap map, String elementId) {
        return with(
                map,
                elements.apply(map).stream()
                        .filter(element -> !id.apply(element).equals(elementId))
                        .toList());
    }

    public boolean has(JourneyMap map, String elementId) {
        return indexOf(map, elementId) >= 0;
    }

    /// The ids of all elements, in their order.
    public List<String> ids(JourneyMap map) {
        return elements.apply(map).stream().map(id).toList();
    }

    /// The place of an element in the list; −1 if it is not there.
    public int indexOf(JourneyMap map, String elementId) {
        return ids(map).indexOf(elementId);
    }

    /// The map with another list.
    public JourneyMap with(JourneyMap map, List<T> changed) {
        return changed.equals(elements.apply(map)) ? map : change.apply(map.edit(), changed).done();
    }
}
