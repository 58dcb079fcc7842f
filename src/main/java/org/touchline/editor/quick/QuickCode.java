package org.touchline.editor.quick;

import org.touchline.command.Command;
import org.touchline.command.touchpoint.SetProperty;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Score;

import java.util.List;

/// What a code says of a touchpoint.
public sealed interface QuickCode {
    /// Where the contact happens, or with what.
    ///
    /// @param isNew whether nobody knew it until its name was typed
    record OfMedium(Medium medium, boolean isNew) implements QuickCode {
        @Override
        public Setting<String> setting() {
            return new Setting<>(medium.property(), medium.id());
        }

        @Override
        public List<Command> needs() {
            return List.of(medium.addition());
        }
    }

    /// How the customer feels.
    record OfEmotion(Emotion emotion) implements QuickCode {
        @Override
        public Setting<Emotion> setting() {
            return new Setting<>(TouchpointProperties.EMOTION, emotion);
        }
    }

    /// How well it works.
    record OfRating(Score rating) implements QuickCode {
        @Override
        public Setting<Score> setting() {
            return new Setting<>(TouchpointProperties.RATING, rating);
        }
    }

    /// That it decides what the customer thinks.
    record OfMomentOfTruth() implements QuickCode {
        @Override
        public Setting<Boolean> setting() {
            return new Setting<>(TouchpointProperties.MOMENT_OF_TRUTH, true);
        }
    }

    /// The property that it sets.
    Setting<?> setting();

    /// What the map must be given first: commands that do nothing where it has it.
    default List<Command> needs() {
        return List.of();
    }

    /// A property and its value.
    record Setting<T>(Property<T> property, T value) {
        /// A touchpoint with it.
        public Touchpoint in(Touchpoint touchpoint) {
            return touchpoint.with(property, value);
        }

        /// Gives it to touchpoints of the map.
        public Command on(List<String> touchpoints) {
            return new SetProperty<>(touchpoints, property, value);
        }
    }
}
