package org.touchline.command.wording;

import org.touchline.command.Command;
import org.touchline.command.CommandName;
import org.touchline.model.JourneyMap;
import org.touchline.model.wording.MapTexts;
import org.touchline.model.wording.TextPlace;
import org.touchline.model.wording.TextSpan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts a text in the place of others that were found. One that is not there any more is left out.
///
/// @param spans no two of the same text overlap
public record ReplaceText(List<TextSpan> spans, String replacement) implements Command {
    public ReplaceText {
        spans = List.copyOf(spans);
    }

    @Override
    public JourneyMap applyTo(JourneyMap map) {
        Map<TextPlace, List<TextSpan>> byPlace =
                spans.stream().collect(Collectors.groupingBy(TextSpan::place));
        return MapTexts.rewritten(
                map, (place, text) -> replaced(text, byPlace.getOrDefault(place, List.of())));
    }

    @Override
    public CommandName name() {
        return CommandName.of("command.replaceText", spans.size());
    }

    /// From the last to the first, so that none moves another.
    private String replaced(String text, List<TextSpan> parts) {
        StringBuilder now = new StringBuilder(text);
        parts.stream()
                .filter(part -> part.isIn(text))
                .sorted(Comparator.comparing(TextSpan::start).reversed())
                .forEach(part ->
                        now.replace(
                                part.start(), part.start() + part.text().length(), replacement));
        return now.toString();
    }
}
