package org.touchline.layout;

import static org.touchline.model.property.TouchpointProperties.NAME;
import static org.touchline.model.property.TouchpointProperties.OPPORTUNITIES;
import static org.touchline.model.property.TouchpointProperties.PAIN_POINTS;

import org.touchline.model.Brief;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.model.JourneyPath;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.Touchpoint;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.UnknownFields;

import java.util.List;
import java.util.function.UnaryOperator;

/// A map with one and the same text wherever a text can stand.
final class HostileMap {
    /// Texts that broke layouts elsewhere.
    static final List<String> TEXTS =
            List.of(
                    "w".repeat(300),
                    "Слово".repeat(60),
                    "letters and blanks ".repeat(264),
                    "",
                    "   ",
                    "👨‍👩‍👧🚆❤️🏳️‍🌈".repeat(15),
                    "在一个只有地图的世界里旅客们不知道该去哪里于是他们问路".repeat(6),
                    "Z\u0335\u0327\u0301a\u0301\u0302\u0303l\u0336g\u0301o\u0308".repeat(20),
                    "שלום עולם مرحبا بالعالم ".repeat(10),
                    "line\nafter\r\nline\u2028and\tso on",
                    "a\uD800b\u0000c");

    private final String text;

    private HostileMap(String text) {
        this.text = text;
    }

    /// A map like another, with its texts replaced.
    static JourneyMap of(JourneyMap map, String text) {
        HostileMap hostile = new HostileMap(text);
        return map.edit()
                .brief(hostile.brief(map.brief()))
                .personas(each(map.personas(), hostile::persona))
                .stages(each(map.stages(), hostile::stage))
                .times(each(map.times(), time -> time.withName(text).withStart(text)))
                .channels(each(map.channels(), hostile::channel))
                .devices(each(map.devices(), hostile::device))
                .paths(each(map.paths(), hostile::path))
                .lanes(each(map.lanes(), lane -> lane.withName(text)))
                .touchpoints(each(map.touchpoints(), hostile::touchpoint))
                .notes(each(map.notes(), note -> note.withText(text)))
                .done();
    }

    private Brief brief(Brief brief) {
        return new Brief(text, brief.language(), text, text, brief.state());
    }

    private Persona persona(Persona persona) {
        return new Persona(
                persona.id(),
                text,
                text,
                text,
                persona.goals(),
                persona.needs(),
                persona.preferences(),
                persona.painPoints(),
                persona.color(),
                persona.portrait(),
                persona.unknown());
    }

    private Stage stage(Stage stage) {
        return stage.withName(text).withDescription(text);
    }

    private Channel channel(Channel channel) {
        return new Channel(channel.id(), text, text, channel.nature(), channel.unknown());
    }

    private Device device(Device device) {
        return new Device(device.id(), text, text, device.unknown());
    }

    private JourneyPath path(JourneyPath path) {
        return new JourneyPath(path.id(), text, path.persona(), path.color(), path.unknown());
    }

    private Touchpoint touchpoint(Touchpoint touchpoint) {
        var opportunity = new Opportunity(text, text, text, UnknownFields.NONE);
        return touchpoint
                .with(NAME, text)
                .with(PAIN_POINTS, List.of(text, "and another"))
                .with(OPPORTUNITIES, List.of(opportunity, Opportunity.of(text)));
    }

    private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
        return elements.stream().map(change).toList();
    }
}
