package org.touchline.model;

import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyGroup;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.PropertyValues;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.CheckResult;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;
import org.touchline.model.value.UnknownFields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Values for the properties of generated touchpoints: of every kind, never the absent one.
public final class GeneratedValues {
    static final int CHANNELS = 8;
    static final int DEVICES = 4;
    static final int PATHS = 3;

    private static final String[] WORDS =
            ("compares the price with the shop next door waits on the phone Warteschlange Zażółć"
                            + " gęślą jaźń регистрация в приложении întârziere la livrare 比较价格"
                            + " weekend-ticket ok")
                    .split(" ");

    private final Random random;

    /// @param random decides everything
    public GeneratedValues(Random random) {
        this.random = random;
    }

    /// A value for a property that is not its absent one. References name the channels `channel-1`
    /// to `channel-8`, the devices `device-1` to `device-4` and the paths `path-1` to `path-3`.
    @SuppressWarnings("unchecked") // a kind names the type of its values
    public <T> T valueOf(Property<T> property) {
        T value;
        do {
            value = (T) valueOf(property.kind());
        } while (value.equals(property.absent()));
        return value;
    }

    PropertyValues everyProperty() {
        return PropertyValues.of(this::valueOf);
    }

    /// The essentials mostly, the rest seldom, as people fill them in.
    PropertyValues someProperties() {
        return PropertyValues.of(this::valueOrAbsent);
    }

    String text() {
        int length = 1 + random.nextInt(7);
        return IntStream.range(0, length)
                .mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    List<String> texts() {
        return list(this::text);
    }

    UnknownFields unknown() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("future", "{ \"number\": 1.50, \"list\": [1, null, true, \"é\"] }");
        fields.put("x/y~z", "\"" + random.nextInt(1_000) + "\"");
        return new UnknownFields(fields);
    }

    UnknownFields seldomUnknown() {
        return oneIn(50) ? unknown() : UnknownFields.NONE;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T valueOrAbsent(Property<T> property) {
        if (property.equals(TouchpointProperties.NAME)) {
            return valueOf(property);
        }
        boolean isEssential = property.group() == PropertyGroup.ESSENTIALS;
        boolean isSet = isEssential ? !oneIn(3) : oneIn(5);
        return isSet ? valueOf(property) : property.absent();
    }

    private Object valueOf(PropertyKind<?> kind) {
        return switch (kind) {
            case PropertyKind.Text _ -> text();
            case PropertyKind.Flag _ -> random.nextBoolean();
            case PropertyKind.Scale _ -> score();
            case PropertyKind.Feeling _ -> emotion();
            case PropertyKind.Choice<?>(var type) -> oneOf(type.getEnumConstants());
            case PropertyKind.Reference(var referent) -> reference(referent);
            case PropertyKind.PathList _ -> List.of("path-" + (1 + random.nextInt(PATHS)));
            case PropertyKind.TextList _ -> texts();
            case PropertyKind.OpportunityList _ -> list(this::opportunity);
            case PropertyKind.MeasureList _ -> list(this::measure);
            case PropertyKind.CheckList _ -> list(this::check);
            case PropertyKind.Aim _ -> new Target(emotion(), score(), unknown());
        };
    }

    private String reference(PropertyKind.Referent referent) {
        return switch (referent) {
            case CHANNEL -> "channel-" + (1 + random.nextInt(CHANNELS));
            case DEVICE -> "device-" + (1 + random.nextInt(DEVICES));
        };
    }

    private Opportunity opportunity() {
        return oneIn(2)
                ? Opportunity.of(text())
                : new Opportunity(text(), text(), text(), seldomUnknown());
    }

    private Check check() {
        return new Check("website/proof", text(), oneOf(CheckResult.values()), seldomUnknown());
    }

    private Measure measure() {
        return new Measure(text(), "" + random.nextInt(100), "3 days", "%", seldomUnknown());
    }

    private Score score() {
        return new Score(1 + random.nextInt(Score.HIGHEST));
    }

    private Emotion emotion() {
        return Emotion.ofScore(random.nextInt(5) - 2).orElseThrow();
    }

    private <T> List<T> list(Supplier<T> element) {
        return Stream.generate(element).limit(1 + random.nextInt(3)).toList();
    }

    private <E> E oneOf(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
