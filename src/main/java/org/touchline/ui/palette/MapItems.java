package org.touchline.ui.palette;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.model.Channel;
import org.touchline.model.JourneyMap;
import org.touchline.model.Slot;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.text.Icons;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Offers what is on the map, to select it: stages, time slots, touchpoints, those in the parking
/// lot too.
public record MapItems(Editor editor, Messages messages) implements PaletteSource {
    @Override
    public Stream<PaletteItem> items() {
        JourneyMap map = editor.state().map();
        return Stream.of(
                        map.stages().stream().map(this::stage),
                        map.times().stream().map(this::time),
                        touchpoints(map))
                .flatMap(Function.identity());
    }

    private PaletteItem stage(Stage stage) {
        return item(
                "stage:" + stage.id(),
                PaletteKind.STAGE,
                Feather.ALIGN_LEFT,
                named(stage.name()),
                stage.description(),
                new Selection.OfStage(stage.id()));
    }

    private PaletteItem time(TimeSlot time) {
        return item(
                "time:" + time.id(),
                PaletteKind.TIME_SLOT,
                Feather.CLOCK,
                named(time.name()),
                time.start(),
                new Selection.OfTimeSlot(time.id()));
    }

    private Stream<PaletteItem> touchpoints(JourneyMap map) {
        var stages = map.stages().stream().collect(Collectors.toMap(Stage::id, Stage::name));
        var times = map.times().stream().collect(Collectors.toMap(TimeSlot::id, TimeSlot::name));
        var channels =
                map.channels().stream().collect(Collectors.toMap(Channel::id, Channel::icon));
        return map.touchpoints().stream()
                .map(touchpoint ->
                        item(
                                "touchpoint:" + touchpoint.id(),
                                touchpoint.slot().isOnGrid()
                                        ? PaletteKind.TOUCHPOINT
                                        : PaletteKind.PARKED,
                                icon(touchpoint, channels),
                                named(touchpoint.name()),
                                place(touchpoint.slot(), stages, times),
                                Selection.ofTouchpoints(List.of(touchpoint.id()))));
    }

    private static String place(Slot slot, Map<String, String> stages, Map<String, String> times) {
        return slot.isOnGrid() ? stages.get(slot.stage()) + " · " + times.get(slot.time()) : "";
    }

    private static Ikon icon(Touchpoint touchpoint, Map<String, String> channels) {
        String icon = channels.getOrDefault(touchpoint.channel(), "");
        return icon.isEmpty() ? Feather.SQUARE : Icons.ikon(icon);
    }

    private String named(String name) {
        return name.isBlank() ? messages.text("map.unnamed") : name;
    }

    private PaletteItem item(
            String id,
            PaletteKind kind,
            Ikon icon,
            String title,
            String detail,
            Selection selection) {
        return PaletteItem.of(id, kind, icon, title, detail, () -> editor.select(selection));
    }
}
