package org.touchline.ui.clipboard;

import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.i18n.Messages;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came in with a paste, in words.
///
/// @param before the map without it
/// @param after the map with it
record Pasted(PasteTouchpoints command, JourneyMap before, JourneyMap after) {
    boolean leavesPaths() {
        return command.leavesPaths(before);
    }

    /// How many touchpoints, and where they are if that is not in sight.
    String text(Messages messages) {
        List<String> ids = command.pastedIds(before);
        boolean isParked =
                ids.stream()
                        .flatMap(id -> after.touchpoint(id).stream())
                        .noneMatch(touchpoint -> touchpoint.slot().isOnGrid());
        return messages.text(isParked ? "paste.parked" : "paste.done", ids.size());
    }

    /// What came with them, and what of them was not understood.
    ///
    /// @param setAside how many values stand in the remarks
    List<String> details(int setAside, Messages messages) {
        Stream<String> understood =
                setAside == 0
                        ? Stream.empty()
                        : Stream.of(messages.text("paste.setAside", setAside));
        return Stream.of(
                        added("paste.stages", JourneyMap::stages, Stage::name, messages),
                        added("paste.times", JourneyMap::times, TimeSlot::name, messages),
                        added("paste.channels", JourneyMap::channels, Channel::name, messages),
                        added("paste.devices", JourneyMap::devices, Device::name, messages),
                        understood)
                .flatMap(details -> details)
                .toList();
    }

    /// What is new stands at the end.
    private <T> Stream<String> added(
            String key,
            Function<JourneyMap, List<T>> list,
            Function<T, String> name,
            Messages messages) {
        String names =
                list.apply(after).stream()
                        .skip(list.apply(before).size())
                        .map(name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(messages.text(key, names));
    }
}
