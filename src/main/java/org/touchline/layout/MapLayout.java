package org.touchline.layout;

import org.touchline.layout.sheet.Pen;
import org.touchline.model.JourneyMap;
import org.touchline.style.Theme;
import org.touchline.text.Icons;
import org.touchline.text.TextMeasurer;

/// Makes the picture of a map, in one theme.
///
/// It remembers what it made for the last map, so that the next one, an edit later, takes a
/// fraction of the time: whoever shows a map while it is edited keeps one of these. Not for several
/// threads at once.
public final class MapLayout {
    private final Pen pen;
    private Labels labels = (key, _) -> key;
    private Toolbox tools;
    private LayoutMemory memory;

    public MapLayout(TextMeasurer measurer, Icons icons, Theme theme) {
        pen = new Pen(measurer, icons, theme);
        start();
    }

    /// The picture of a map in the arrangement that its view asks for.
    ///
    /// @param labels words in the language of the map; always the same object for one language, or
    ///   less is remembered
    public LaidOutMap layOut(JourneyMap map, Labels labels) {
        if (labels != this.labels) {
            this.labels = labels;
            start();
        }
        tools.startLayout(map);
        MapDraft draft = new MapDraft(map, tools, memory);
        memory = draft.memory();
        return draft.laidOut();
    }

    private void start() {
        tools = Toolbox.of(pen, labels);
        memory = LayoutMemory.none();
    }
}
