package org.touchline.storage;

import org.touchline.model.Excerpt;
import org.touchline.model.Place;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Extent;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Score;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The codecs of values that are neither lists nor objects.
final class Scalars {
    static final ValueCodec<String> TEXT = new TextCodec();
    static final ValueCodec<Boolean> FLAG = new FlagCodec();
    static final ValueCodec<Score> SCORE =
            wholeNumber(1, Score.HIGHEST).as(Score::new, Score::value);
    static final ValueCodec<Emotion> EMOTION =
            wholeNumber(Emotion.ANGRY.score(), Emotion.DELIGHTED.score())
                    .as(score -> Emotion.ofScore(score).orElseThrow(), Emotion::score);
    static final ValueCodec<Extent> EXTENT =
            wholeNumber(Extent.LEAST, Extent.MOST).as(Extent::new, Extent::points);

    private Scalars() {}

    static ValueCodec<Integer> wholeNumber(int lowest, int highest) {
        return new WholeNumberCodec(lowest, highest);
    }

    static <E extends Enum<E> & Keyed> ValueCodec<E> choice(Class<E> type) {
        return new ChoiceCodec<>(type);
    }

    private static final class TextCodec implements ValueCodec<String> {
        @Override
        public String read(JsonNode node, Place place) {
            if (node.isString()) {
                return node.stringValue();
            }
            place.report("storage.type.text");
            return "";
        }

        @Override
        public JsonNode write(String value) {
            return JsonNodeFactory.instance.stringNode(value);
        }
    }

    private static final class FlagCodec implements ValueCodec<Boolean> {
        @Override
        public Boolean read(JsonNode node, Place place) {
            if (!node.isBoolean()) {
                place.report("storage.type.flag");
                return false;
            }
            return node.booleanValue();
        }

        @Override
        public JsonNode write(Boolean value) {
            return JsonNodeFactory.instance.booleanNode(value);
        }
    }

    private record WholeNumberCodec(int lowest, int highest) implements ValueCodec<Integer> {
        @Override
        public Integer read(JsonNode node, Place place) {
            var number = JsonNumbers.wholeNumber(node);
            if (number.isPresent() && lowest <= number.getAsInt() && number.getAsInt() <= highest) {
                return number.getAsInt();
            }
            String found = Excerpt.of(CanonicalPrinter.onOneLine(node));
            place.report("storage.type.number", lowest, highest, found);
            return lowest;
        }

        @Override
        public JsonNode write(Integer value) {
            return JsonNodeFactory.instance.numberNode(value.intValue());
        }
    }

    private record ChoiceCodec<E extends Enum<E> & Keyed>(Class<E> type) implements ValueCodec<E> {
        @Override
        public E read(JsonNode node, Place place) {
            if (node.isString() && !node.stringValue().isEmpty()) {
                var choice = Keyed.find(type, node.stringValue());
                if (choice.isPresent()) {
                    return choice.get();
                }
            }
            String found = Excerpt.of(CanonicalPrinter.onOneLine(node));
            place.report("storage.type.choice", found, words());
            return type.getEnumConstants()[0];
        }

        @Override
        public JsonNode write(E value) {
            return JsonNodeFactory.instance.stringNode(value.key());
        }

        private String words() {
            return Arrays.stream(type.getEnumConstants())
                    .map(Keyed::key)
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
