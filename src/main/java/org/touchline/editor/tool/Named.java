package org.touchline.editor.tool;

import org.touchline.command.Command;
import org.touchline.command.Sequence;
import org.touchline.command.touchpoint.AddTouchpoints;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.editor.quick.FoundCode;
import org.touchline.editor.quick.QuickCode;
import org.touchline.editor.quick.QuickCode.OfMedium;
import org.touchline.editor.quick.Reading;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the typing of a name comes to.
///
/// @param name without the codes; blank where there is nothing else
/// @param typed with them
record Named(String name, String typed, List<QuickCode> codes) {
    Named {
        codes = List.copyOf(codes);
    }

    /// At the end of the typing.
    static Named of(Reading reading) {
        return new Named(reading.name(), reading.text(), codes(reading));
    }

    /// In the middle of it: the codes do what they mean, and are seen in the name as well.
    static Named whileTyping(Reading reading) {
        return new Named(reading.text(), reading.text(), codes(reading));
    }

    boolean isNothing() {
        return name.isBlank() && codes.isEmpty();
    }

    /// Brings a touchpoint into the map, in one step with the channel that is new. One that is
    /// given no name has that of its channel or device.
    ///
    /// @param index among the touchpoints of its slot
    Command added(Touchpoint touchpoint, int index) {
        Touchpoint card = touchpoint.with(TouchpointProperties.NAME, isNothing() ? name : called());
        for (QuickCode code : codes) {
            card = code.setting().in(card);
        }
        return afterNeeds(List.of(new AddTouchpoints(List.of(card), index)));
    }

    /// Gives a touchpoint of the map all that was typed, in one step. Codes alone leave its name as
    /// it was.
    Command renamed(Touchpoint old) {
        List<String> ids = List.of(old.id());
        Command rename = new SetProperty<>(ids, TouchpointProperties.NAME, name);
        boolean keepsName = name.isBlank() || name.equals(old.name());
        Stream<Command> settings = codes.stream().map(code -> code.setting().on(ids));
        return codes.isEmpty()
                ? rename
                : afterNeeds(
                        Stream.concat(keepsName ? Stream.of() : Stream.of(rename), settings)
                                .toList());
    }

    private String called() {
        return Stream.concat(Stream.of(name), codes.stream().flatMap(Named::mediumName))
                .filter(possible -> !possible.isBlank())
                .findFirst()
                .orElse(typed.strip());
    }

    private Command afterNeeds(List<Command> commands) {
        List<Command> all = new ArrayList<>();
        codes.forEach(code -> all.addAll(code.needs()));
        all.addAll(commands);
        return all.size() == 1 ? all.getFirst() : new Sequence(commands.getFirst().name(), all);
    }

    private static Stream<String> mediumName(QuickCode code) {
        return code instanceof OfMedium(var medium, _) ? Stream.of(medium.name()) : Stream.of();
    }

    private static List<QuickCode> codes(Reading reading) {
        return reading.codes().stream().map(FoundCode::code).toList();
    }
}
