package org.touchline.command.touchpoint;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.command.ElementList;
import org.touchline.command.References;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gives one property of touchpoints the same value. What is typed into a field is one step.
///
/// A reference to what the map does not have becomes none.
public record SetProperty<T>(List<String> ids, Property<T> property, T value) implements Command {
    public SetProperty {
        ids = List.copyOf(ids);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        Set<String> wanted = new HashSet<>(ids);
        References references = References.of(map);
        return ElementList.TOUCHPOINTS.with(
                map,
                map.touchpoints().stream()
                        .map(touchpoint ->
                                wanted.contains(touchpoint.id())
                                        ? changed(touchpoint, references)
                                        : touchpoint)
                        .toList());
    }

    @Override
    public CommandName name() {
        return nameFor(ids.size(), property);
    }

    @Override
    public String mergeKey() {
        return "property " + property.key() + " " + String.join(" ", ids);
    }

    /// The name of a change of a property, also of one that gives each touchpoint its own value.
    ///
    /// @param count of touchpoints
    public static CommandName nameFor(int count, Property<?> property) {
        return CommandName.of("command.setProperty", count, CommandName.of(property.labelKey()));
    }

    private Touchpoint changed(Touchpoint touchpoint, References references) {
        return references.known(touchpoint.with(property, value));
    }
}
