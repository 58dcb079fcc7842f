package org.touchline.ui.library;

import org.touchline.command.Command;
import org.touchline.command.medium.AddChannel;
import org.touchline.command.medium.AddDevice;
import org.touchline.command.touchpoint.Placement;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.Entry;
import org.touchline.library.LibraryEntry;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings a card of the library to a map, together with its channel and its device.
public final class Placing {
    private final Editor editor;

    public Placing(Editor editor) {
        this.editor = editor;
    }

    /// The card for the map as it is now: it takes the map's own channel or device where that has
    /// the same name, and brings its own along where the map has none.
    Entry entry(LibraryEntry card) {
        JourneyMap map = editor.state().map();
        Optional<Channel> channel = card.channel().map(wanted -> known(map, wanted));
        Optional<Device> device = card.device().map(wanted -> known(map, wanted));
        Touchpoint touchpoint =
                card.toTouchpoint("")
                        .with(TouchpointProperties.CHANNEL, channel.map(Channel::id).orElse(""))
                        .with(TouchpointProperties.DEVICE, device.map(Device::id).orElse(""));
        List<Command> needs = new ArrayList<>();
        channel.map(AddChannel::new).ifPresent(needs::add);
        device.map(AddDevice::new).ifPresent(needs::add);
        return new Entry(touchpoint, needs);
    }

    /// Puts a card below those of the selected cell, or of the cell of the selected card; without
    /// one, into the parking lot. It is selected then.
    public void place(LibraryEntry card) {
        EditorState state = editor.state();
        Entry entry = entry(card);
        String id = entry.idIn(state.map());
        editor.run(entry.placedAt(slot(state), Placement.LAST, state.map()));
        editor.select(Selection.ofTouchpoints(List.of(id)));
    }

    private static Slot slot(EditorState state) {
        return switch (state.selection()) {
            case Selection.OfCell(Slot slot) -> slot;
            case Selection.OfTouchpoints cards ->
                    state.map()
                            .touchpoint(cards.lead())
                            .map(Touchpoint::slot)
                            .orElse(Slot.PARKING_LOT);
            case Selection.OfStage _,
                    Selection.OfTimeSlot _,
                    Selection.OfLane _,
                    Selection.OfNote _,
                    Selection.OfPersona _,
                    Selection.OfMap _,
                    Selection.OfNothing _ ->
                    Slot.PARKING_LOT;
        };
    }

    private static Channel known(JourneyMap map, Channel wanted) {
        return map.channel(wanted.id())
                .or(() ->
                        map.channels().stream()
                                .filter(own -> isSame(own.name(), wanted.name()))
                                .findFirst())
                .orElse(wanted);
    }

    private static Device known(JourneyMap map, Device wanted) {
        return map.device(wanted.id())
                .or(() ->
                        map.devices().stream()
                                .filter(own -> isSame(own.name(), wanted.name()))
                                .findFirst())
                .orElse(wanted);
    }

    private static boolean isSame(String name, String other) {
        return name.strip().equalsIgnoreCase(other);
    }
}
