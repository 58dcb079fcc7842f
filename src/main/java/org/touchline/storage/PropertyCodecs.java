package org.touchline.storage;

import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Keyed;

/// The fields of the properties in the table [TouchpointProperties]: how a kind of property looks
/// in JSON.
final class PropertyCodecs {
    private PropertyCodecs() {}

    static <T> Field<Touchpoint, T> field(Property<T> property) {
        boolean required = property.equals(TouchpointProperties.NAME);
        return new Field<>(
                property.key(),
                codec(property.kind()),
                touchpoint -> touchpoint.get(property),
                required,
                property.absent());
    }

    @SuppressWarnings("unchecked") // a kind names the type of its values
    private static <T> ValueCodec<T> codec(PropertyKind<T> kind) {
        return (ValueCodec<T>)
                switch (kind) {
                    case PropertyKind.Text _, PropertyKind.Reference _ -> Scalars.TEXT;
                    case PropertyKind.Flag _ -> Scalars.FLAG;
                    case PropertyKind.Scale _ -> Scalars.SCORE;
                    case PropertyKind.Feeling _ -> Scalars.EMOTION;
                    case PropertyKind.Choice<?> choice -> choice(choice);
                    case PropertyKind.PathList _, PropertyKind.TextList _ ->
                            new ListCodec<>(Scalars.TEXT);
                    case PropertyKind.OpportunityList _ -> new ListCodec<>(new OpportunityCodec());
                    case PropertyKind.MeasureList _ -> new ListCodec<>(MeasureCodec.CODEC);
                    case PropertyKind.CheckList _ -> new ListCodec<>(CheckCodec.CODEC);
                    case PropertyKind.Aim _ -> TargetCodec.CODEC;
                };
    }

    private static <E extends Enum<E> & Keyed> ValueCodec<E> choice(PropertyKind.Choice<E> kind) {
        return Scalars.choice(kind.type());
    }
}
