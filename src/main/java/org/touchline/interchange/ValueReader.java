package org.touchline.interchange;

import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Understands the cells of a table, but for what they name: channels, devices, paths.
final class ValueReader {
    /// "4", "4.0", "4/5", "4 of 5", "4 stars".
    private static final Pattern SCORE =
            Pattern.compile("([1-5])(?:[.,]0+)?(?: ?(?:/|of|out of) ?5)?(?: ?(?:stars?|\\*))?");

    private static final Pattern STARS = Pattern.compile("([★⭐*]{1,5}) ?[☆✩]{0,4}");

    private final Words words;
    private final Map<String, Emotion> emotions = new HashMap<>();
    private final List<String> yes;
    private final List<String> no;

    ValueReader(Words words) {
        this.words = words;
        for (Emotion emotion : Emotion.values()) {
            if (emotion.isAsked()) {
                emotions.put(emotion.key(), emotion);
                emotions.put(Folded.of(words.text("emotion." + emotion.key())), emotion);
                words.list("interchange.emotion." + emotion.key())
                        .forEach(word -> emotions.putIfAbsent(word, emotion));
            }
        }
        yes = words.list("interchange.yes");
        no = words.list("interchange.no");
    }

    /// The value that a cell says; empty if it cannot be understood.
    ///
    /// @param cell not blank
    @SuppressWarnings("unchecked") // a kind names the type of its values
    <T> Optional<T> read(Property<T> property, String cell) {
        String folded = Folded.of(cell);
        return (Optional<T>)
                switch (property.kind()) {
                    case PropertyKind.Text(boolean multiline) ->
                            Optional.of(multiline ? cell.strip() : String.join(" ", lines(cell)));
                    case PropertyKind.Flag _ -> flag(folded);
                    case PropertyKind.Scale _ -> score(folded);
                    case PropertyKind.Feeling _ -> emotion(folded);
                    case PropertyKind.Choice<?> choice -> choice(property, choice, folded);
                    case PropertyKind.TextList _ -> Optional.of(lines(cell));
                    case PropertyKind.OpportunityList _ ->
                            Optional.of(lines(cell).stream().map(Opportunity::of).toList());
                    case PropertyKind.Reference _,
                            PropertyKind.PathList _,
                            PropertyKind.MeasureList _,
                            PropertyKind.CheckList _,
                            PropertyKind.Aim _ ->
                            Optional.empty();
                };
    }

    /// The lines of a cell that are not blank.
    static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Optional<Boolean> flag(String folded) {
        if (yes.contains(folded)) {
            return Optional.of(true);
        }
        return no.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    private Optional<Emotion> emotion(String folded) {
        Emotion face = Faces.emotion(folded);
        return face.isAsked() ? Optional.of(face) : Optional.ofNullable(emotions.get(folded));
    }

    private static Optional<Score> score(String folded) {
        Matcher score = SCORE.matcher(folded);
        Matcher stars = STARS.matcher(folded.replace("\ufe0f", ""));
        if (score.matches()) {
            return Optional.of(new Score(Integer.parseInt(score.group(1))));
        }
        return stars.matches() ? Optional.of(new Score(stars.group(1).length())) : Optional.empty();
    }

    private <E extends Enum<E> & Keyed> Optional<E> choice(
            Property<?> property, PropertyKind.Choice<E> kind, String folded) {
        return Stream.of(kind.type().getEnumConstants())
                .filter(choice -> !choice.key().isEmpty())
                .filter(choice ->
                        folded.equals(Folded.of(choice.key()))
                                || folded.equals(Folded.of(words.text(wordKey(property, choice)))))
                .findFirst();
    }

    static String wordKey(Property<?> property, Keyed choice) {
        return "choice." + property.key() + "." + choice.key();
    }
}
