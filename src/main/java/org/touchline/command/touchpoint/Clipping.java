package org.touchline.command.touchpoint;

import org.touchline.command.ElementList;
import org.touchline.model.Brief;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Touchpoint;
import org.touchline.model.View;
import org.touchline.model.lane.LaneType;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.UnknownFields;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Touchpoints of a map as a small map of their own, to be put on the clipboard.
///
/// It has the channels, devices and paths that they name, and all stages and time slots: where they
/// stand is known only beside the others.
public final class Clipping {
    private final Set<String> channels = new HashSet<>();
    private final Set<String> devices = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    private Clipping() {}

    /// @param ids of touchpoints
    public static JourneyMap of(JourneyMap map, Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        List<Touchpoint> touchpoints =
                map.touchpoints().stream()
                        .filter(touchpoint -> wanted.contains(touchpoint.id()))
                        .toList();
        var used = new Clipping();
        touchpoints.forEach(used::note);
        Brief brief = map.brief();
        return map.edit()
                .brief(Brief.titled(brief.title()).withLanguage(brief.language()))
                .personas(List.of())
                .channels(of(map, ElementList.CHANNELS, used.channels))
                .devices(of(map, ElementList.DEVICES, used.devices))
                .paths(
                        of(map, ElementList.PATHS, used.paths).stream()
                                .map(Clipping::withoutPersona)
                                .toList())
                .lanes(LaneType.defaultLanes())
                .touchpoints(touchpoints)
                .notes(List.of())
                .view(View.DEFAULT)
                .images(Map.of())
                .unknown(UnknownFields.NONE)
                .done();
    }

    private void note(Touchpoint touchpoint) {
        channels.add(touchpoint.channel());
        devices.add(touchpoint.device());
        paths.addAll(touchpoint.get(TouchpointProperties.PATHS));
        touchpoint.parts().forEach(this::note);
    }

    private static JourneyPath withoutPersona(JourneyPath path) {
        return path.withPersona("");
    }

    private static <T> List<T> of(JourneyMap map, ElementList<T> list, Set<String> ids) {
        return list.elements().apply(map).stream()
                .filter(element -> ids.contains(list.id().apply(element)))
                .toList();
    }
}
