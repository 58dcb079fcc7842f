package org.touchline.model.property;

import org.touchline.model.value.Check;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;

import java.util.List;

/// What values a property takes, and so how it is read, written and edited.
///
/// @param <T> the type of a value
public sealed interface PropertyKind<T> {
    /// Free text.
    ///
    /// @param multiline whether it may have several lines
    record Text(boolean multiline) implements PropertyKind<String> {}

    /// Yes or no.
    record Flag() implements PropertyKind<Boolean> {}

    /// One to five.
    record Scale() implements PropertyKind<Score> {}

    /// One of five emotions.
    record Feeling() implements PropertyKind<Emotion> {}

    /// One of a few words.
    record Choice<E extends Enum<E> & Keyed>(Class<E> type) implements PropertyKind<E> {}

    /// The id of another element of the map; empty for none.
    record Reference(Referent referent) implements PropertyKind<String> {}

    /// The ids of the paths that lead through a touchpoint; none means all of them.
    record PathList() implements PropertyKind<List<String>> {}

    /// Texts in an order.
    record TextList() implements PropertyKind<List<String>> {}

    /// What could be done better.
    record OpportunityList() implements PropertyKind<List<Opportunity>> {}

    /// Figures.
    record MeasureList() implements PropertyKind<List<Measure>> {}

    /// The checklist of an audit.
    record CheckList() implements PropertyKind<List<Check>> {}

    /// How it should be.
    record Aim() implements PropertyKind<Target> {}

    /// What a [Reference] names.
    enum Referent {
        CHANNEL,
        DEVICE
    }
}
