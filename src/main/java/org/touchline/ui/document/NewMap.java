package org.touchline.ui.document;

import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;

import java.util.List;
import java.util.stream.IntStream;

/// The map that a user starts from: the usual four stages, and time slots to be renamed.
final class NewMap {
    private static final List<String> STAGES =
            List.of("awareness", "research", "pre-purchase", "post-purchase");
    private static final int TIMES = 5;

    private NewMap() {}

    static JourneyMap in(Messages messages) {
        JourneyMap map = JourneyMap.titled(messages.text("document.new.title"));
        return map.edit()
                .stages(STAGES.stream().map(stage -> stage(stage, messages)).toList())
                .times(
                        IntStream.rangeClosed(1, TIMES)
                                .mapToObj(number -> time(number, messages))
                                .toList())
                .done();
    }

    private static Stage stage(String id, Messages messages) {
        return Stage.of(id, messages.text("document.new.stage." + id));
    }

    private static TimeSlot time(int number, Messages messages) {
        return TimeSlot.of("t" + number, messages.text("document.new.time", number));
    }
}
