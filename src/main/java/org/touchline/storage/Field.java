package org.touchline.storage;

import org.touchline.model.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Function;

/// One field of a record's JSON object, for reading and writing alike.
///
/// @param <R> the record
/// @param <T> the type of the value
/// @param required whether it is always there; others are left out when they are absent
/// @param absent the value where the field is not there
record Field<R, T>(
        String key, ValueCodec<T> codec, Function<R, T> get, boolean required, T absent) {
    /// A field that has to be there.
    ///
    /// @param standIn the value with which reading goes on where it is not
    static <R, T> Field<R, T> required(
            String key, ValueCodec<T> codec, Function<R, T> get, T standIn) {
        return new Field<>(key, codec, get, true, standIn);
    }

    /// A text that has to be there.
    static <R> Field<R, String> required(String key, Function<R, String> get) {
        return required(key, Scalars.TEXT, get, "");
    }

    static <R, T> Field<R, T> optional(
            String key, ValueCodec<T> codec, Function<R, T> get, T absent) {
        return new Field<>(key, codec, get, false, absent);
    }

    /// A text that may be missing.
    static <R> Field<R, String> optional(String key, Function<R, String> get) {
        return optional(key, Scalars.TEXT, get, "");
    }

    /// A list that may be missing.
    static <R, T> Field<R, List<T>> list(
            String key, ValueCodec<T> element, Function<R, List<T>> get) {
        return optional(key, new ListCodec<>(element), get, List.of());
    }

    /// A list that has to be there, though it may be empty.
    static <R, T> Field<R, List<T>> requiredList(
            String key, ValueCodec<T> element, Function<R, List<T>> get) {
        return required(key, new ListCodec<>(element), get, List.of());
    }

    T read(ObjectNode object, Place place) {
        JsonNode node = object.get(key);
        if (node != null) {
            return codec.read(node, place.field(key));
        }
        if (required) {
            place.field(key).report("storage.missing");
        }
        return absent;
    }

    void write(R owner, ObjectNode object) {
        T value = get.apply(owner);
        if (required || !value.equals(absent)) {
            object.set(key, codec.write(value));
        }
    }
}
