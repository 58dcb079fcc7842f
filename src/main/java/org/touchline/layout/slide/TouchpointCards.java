package org.touchline.layout.slide;

import org.touchline.drawing.Figure;
import org.touchline.drawing.Role;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Words;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Makes the cards of touchpoints, with all that an audience wants to know of them.
final class TouchpointCards {
    /// What else a touchpoint tells in texts, in this order.
    private static final List<Property<String>> TEXTS =
            List.of(
                    TouchpointProperties.ACTION,
                    TouchpointProperties.TASK,
                    TouchpointProperties.QUOTE,
                    TouchpointProperties.EXCHANGE,
                    TouchpointProperties.TAKEAWAY,
                    TouchpointProperties.STANDARD,
                    TouchpointProperties.OWNER,
                    TouchpointProperties.REMARK);

    /// Wide enough for every card's head to be judged whole or not.
    private static final double USUAL_WIDTH = 390;

    private final JourneyMap map;
    private final Pen pen;
    private final Words words;

    TouchpointCards(SlideContext context) {
        map = context.map();
        pen = context.pen();
        words = context.words();
    }

    /// All of a touchpoint.
    FlowCard whole(Touchpoint touchpoint) {
        List<Section> sections = new ArrayList<>(problems(touchpoint));
        sections.addAll(opportunities(touchpoint));
        sections.addAll(texts(touchpoint));
        return card("touchpoint", touchpoint, sections);
    }

    /// What hurts at a touchpoint, and what could be done.
    FlowCard problem(String id, Touchpoint touchpoint) {
        List<Section> sections = new ArrayList<>(problems(touchpoint));
        sections.addAll(opportunities(touchpoint));
        return card(id, touchpoint, sections);
    }

    /// What could be done at a touchpoint.
    FlowCard opportunity(Touchpoint touchpoint) {
        return card("opportunities", touchpoint, opportunities(touchpoint));
    }

    /// The other texts, one below the other, each after its name.
    private List<Section> texts(Touchpoint touchpoint) {
        List<String> lines = new ArrayList<>();
        for (Property<String> property : TEXTS) {
            String text = touchpoint.get(property).strip();
            if (!text.isEmpty()) {
                lines.add(words.text("map.slide.text", words.text(property.labelKey()), text));
            }
        }
        return Section.of(Role.NOTE, "", String.join("\n", lines), theme().note());
    }

    private List<Section> problems(Touchpoint touchpoint) {
        return Section.of(
                Role.PAIN_POINT,
                words.text("map.lane.painPoints"),
                String.join("\n", touchpoint.painPoints()),
                theme().painPoint());
    }

    private List<Section> opportunities(Touchpoint touchpoint) {
        List<String> lines = new ArrayList<>();
        for (Opportunity opportunity : touchpoint.opportunities()) {
            lines.add(opportunity.text());
            if (!opportunity.owner().isBlank()) {
                lines.add(words.text("map.owner", opportunity.owner()));
            }
            if (!opportunity.measure().isBlank()) {
                lines.add(words.text("map.measure", opportunity.measure()));
            }
        }
        return Section.of(
                Role.OPPORTUNITY,
                words.text("map.lane.opportunities"),
                Words.joined("\n", lines),
                theme().opportunity());
    }

    private FlowCard card(String id, Touchpoint touchpoint, List<Section> sections) {
        List<Section> all = new ArrayList<>();
        if (!head(touchpoint, USUAL_WIDTH).isWhole()) {
            String text = words.name(touchpoint.name()) + "\n" + detail(touchpoint);
            all.add(new Section(Role.NOTE, words.text("property.name"), text, theme().note()));
        }
        all.addAll(sections);
        return new FlowCard(
                ItemIds.of(id, touchpoint.id()),
                Role.TOUCHPOINT,
                Words.joined(
                        words.sentence(words.name(touchpoint.name())),
                        words.sentence(detail(touchpoint))),
                touchpoint.name(),
                pen.emotion(touchpoint.emotion()),
                width -> figure(touchpoint, width),
                all);
    }

    private Figure figure(Touchpoint touchpoint, double width) {
        return head(touchpoint, width).figure();
    }

    private TouchpointHead head(Touchpoint touchpoint, double width) {
        return new TouchpointHead(
                touchpoint,
                words.name(touchpoint.name()),
                map.channel(touchpoint.channel()).map(Channel::icon).orElse(""),
                detail(touchpoint),
                pen,
                width);
    }

    /// What its signs say, in words.
    private String detail(Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        parts.add(map.channel(touchpoint.channel()).map(Channel::name).orElse(""));
        parts.add(map.device(touchpoint.device()).map(Device::name).orElse(""));
        if (touchpoint.emotion().isAsked()) {
            parts.add(words.emotion(touchpoint.emotion()));
        }
        if (touchpoint.rating().isGiven()) {
            parts.add(words.counted("map.rating", touchpoint.rating().value(), Score.HIGHEST));
        }
        if (touchpoint.isMomentOfTruth()) {
            parts.add(words.text("map.momentOfTruth"));
        }
        return Words.joined(" · ", parts);
    }

    private Theme theme() {
        return pen.theme();
    }
}
