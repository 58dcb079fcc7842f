package org.touchline.layout.slide;

import org.touchline.drawing.Slide;
import org.touchline.drawing.Slides;
import org.touchline.layout.Labels;
import org.touchline.layout.MapLayout;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.style.Theme;
import org.touchline.text.Icons;
import org.touchline.text.TextMeasurer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the presentation of a map, in one theme. Safe for several threads.
public final class SlideDeck {
    private final TextMeasurer measurer;
    private final Icons icons;
    private final Theme theme;

    public SlideDeck(TextMeasurer measurer, Icons icons, Theme theme) {
        this.measurer = measurer;
        this.icons = icons;
        this.theme = theme;
    }

    /// The slides of a map, 960 by 540.
    ///
    /// @param labels words in the language of the map
    public Slides of(JourneyMap map, Labels labels) {
        Pen pen = new Pen(measurer, icons, theme);
        Words words = new Words(labels::text);
        Master master = new Master(map, pen, words);
        SlideContext context = new SlideContext(map, pen, words, master);
        List<Touchpoint> journey = journey(map);
        List<SlideDraft> drafts = new ArrayList<>(new OpeningSlides(context).make());
        var picture = new MapLayout(measurer, icons, theme).layOut(map, labels).drawing();
        drafts.add(new MapSlide(context, picture).make());
        drafts.addAll(new StageSlides(context, journey).make());
        drafts.addAll(new EmotionSlides(context, journey).make());
        drafts.addAll(new InsightSlides(context, journey).make());
        List<Slide> slides = new ArrayList<>();
        for (SlideDraft draft : drafts) {
            slides.add(master.slide(draft, slides.size() + 1, drafts.size()));
        }
        return new Slides(map.brief().title(), map.brief().language(), "", slides);
    }

    /// The touchpoints on the grid in the order in which they are visited: by time slot, and within
    /// one in the order of the map.
    private static List<Touchpoint> journey(JourneyMap map) {
        Map<String, Integer> order = new HashMap<>();
        for (TimeSlot time : map.times()) {
            order.put(time.id(), order.size());
        }
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().isOnGrid())
                .sorted(
                        Comparator.comparingInt(touchpoint ->
                                order.getOrDefault(touchpoint.slot().time(), order.size())))
                .toList();
    }
}
