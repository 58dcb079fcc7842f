package org.touchline.layout.slide;

import static java.util.stream.Collectors.groupingBy;

import org.touchline.drawing.Role;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The touchpoints of each stage, large, in the order in which they are visited.
final class StageSlides {
    private static final int LONGEST_DETAIL = 60;

    private final SlideContext context;
    private final Map<String, List<Touchpoint>> byStage;

    /// @param journey the touchpoints on the grid, in the order in which they are visited
    StageSlides(SlideContext context, List<Touchpoint> journey) {
        this.context = context;
        byStage = journey.stream().collect(groupingBy(touchpoint -> touchpoint.slot().stage()));
    }

    List<SlideDraft> make() {
        List<SlideDraft> drafts = new ArrayList<>();
        JourneyMap map = context.map();
        StageColors colors = new StageColors(map);
        for (int i = 0; i < map.stages().size(); i++) {
            Stage stage = map.stages().get(i);
            List<Touchpoint> touchpoints = byStage.getOrDefault(stage.id(), List.of());
            Heading heading =
                    new Heading(
                            Role.STAGE, stage.name(), detail(stage, touchpoints), colors.of(i), i);
            drafts.addAll(slides(heading, cards(heading, stage, touchpoints)));
        }
        return drafts;
    }

    private List<SlideDraft> slides(Heading heading, List<FlowCard> cards) {
        return cards.isEmpty()
                ? List.of(new SlideDraft(heading, "", List.of(), ""))
                : context.cards(heading, cards, 2);
    }

    private List<FlowCard> cards(Heading heading, Stage stage, List<Touchpoint> touchpoints) {
        List<Section> about = new ArrayList<>();
        if (!context.master().showsWholeTitle(heading)) {
            add("property.name", stage.name(), about);
        }
        if (stage.description().length() > LONGEST_DETAIL) {
            add("map.slide.about", stage.description(), about);
        }
        List<FlowCard> cards = new ArrayList<>();
        if (!about.isEmpty()) {
            String name = context.words().text("map.slide.stage");
            cards.add(new TextCard(context).of("stage:" + stage.id(), name, about));
        }
        TouchpointCards touchpointCards = new TouchpointCards(context);
        touchpoints.forEach(touchpoint -> cards.add(touchpointCards.whole(touchpoint)));
        return cards;
    }

    private void add(String label, String text, List<Section> sections) {
        sections.addAll(
                Section.of(
                        Role.NOTE,
                        context.words().text(label),
                        text,
                        context.pen().theme().note()));
    }

    private String detail(Stage stage, List<Touchpoint> touchpoints) {
        List<String> parts = new ArrayList<>();
        if (stage.description().length() <= LONGEST_DETAIL) {
            parts.add(stage.description());
        }
        parts.add(context.words().counted("map.slide.touchpoints", touchpoints.size()));
        touchpoints.stream()
                .map(Touchpoint::emotion)
                .filter(emotion -> emotion.isAsked())
                .mapToInt(emotion -> emotion.score())
                .average()
                .ifPresent(average ->
                        parts.add(context.words().text("map.slide.average", signed(average))));
        return Words.joined("  ·  ", parts);
    }

    /// With one digit, and a sign that is as wide as a plus.
    private static String signed(double average) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(average));
        if (digits.equals("0.0")) {
            return digits;
        }
        return (average < 0 ? "−" : "+") + digits;
    }
}
