package org.touchline.interchange;

import org.touchline.insight.WeakPoints;
import org.touchline.model.Brief;
import org.touchline.model.JourneyMap;
import org.touchline.model.Note;
import org.touchline.model.Persona;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.model.Touchpoint;
import org.touchline.model.lane.Lane;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The map in words, from its objective to its opportunities, as a Markdown document: to read
/// aloud, to mail, to put into a wiki.
///
/// It needs no table and no picture, and its headings follow one another without gaps, so that a
/// screen reader goes through it as through any text.
public final class ReportWriter {
    private static final int MOST_WEAK = 10;

    private final JourneyMap map;
    private final Words words;
    private final ValueWriter values;
    private final Markdown report = new Markdown();

    public ReportWriter(JourneyMap map, Words words) {
        this.map = map;
        this.words = words;
        values = new ValueWriter(map, words);
    }

    /// The whole document, with a line break at its end.
    public String write() {
        brief();
        personas();
        report.heading(2, words.text("report.journey"));
        if (map.touchpoints().isEmpty()) {
            report.paragraph(words.text("report.empty"));
        }
        map.stages().forEach(this::stage);
        parked();
        lanes();
        weakPoints();
        opportunities();
        return report.toString();
    }

    private void brief() {
        Brief brief = map.brief();
        report.heading(1, name(brief.title()));
        report.paragraph(words.text("map.state." + brief.state().key()));
        labelledParagraph("report.objective", brief.objective());
        labelledParagraph("report.scenario", brief.scenario());
    }

    private void labelledParagraph(String key, String text) {
        if (!text.isBlank()) {
            report.paragraph(labelled(words.text(key), text));
        }
    }

    private void personas() {
        if (map.personas().isEmpty()) {
            return;
        }
        report.heading(2, words.text("table.sheet.personas"));
        for (Persona persona : map.personas()) {
            report.heading(3, name(persona.name()));
            report.paragraph(persona.summary());
            report.quotation(persona.quote());
            report.list(
                    Stream.of(
                                    entry("goals", persona.goals()),
                                    entry("needs", persona.needs()),
                                    entry("preferences", persona.preferences()),
                                    entry("painPoints", persona.painPoints()))
                            .flatMap(Optional::stream)
                            .toList());
        }
    }

    private Optional<String> entry(String column, List<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        labelled(words.text("table.column." + column), String.join("; ", texts)));
    }

    private void stage(Stage stage) {
        report.heading(3, name(stage.name()));
        report.paragraph(stage.description());
        List<String> times = map.times().stream().map(TimeSlot::id).toList();
        map.touchpoints().stream()
                .filter(touchpoint -> touchpoint.slot().stage().equals(stage.id()))
                .sorted(
                        Comparator.comparingInt(
                                touchpoint -> times.indexOf(touchpoint.slot().time())))
                .forEach(this::touchpoint);
    }

    private void parked() {
        List<Touchpoint> parked =
                map.touchpoints().stream()
                        .filter(touchpoint -> !touchpoint.slot().isOnGrid())
                        .toList();
        if (!parked.isEmpty()) {
            report.heading(3, words.text("report.parked"));
            parked.forEach(this::touchpoint);
        }
    }

    private void touchpoint(Touchpoint touchpoint) {
        report.heading(4, name(touchpoint.name()));
        List<String> lines = new ArrayList<>();
        map.time(touchpoint.slot().time())
                .ifPresent(time ->
                        lines.add(
                                labelled(
                                        words.text("interchange.time"),
                                        joined(", ", name(time.name()), time.start()))));
        for (Property<?> property : TouchpointProperties.all()) {
            boolean isSaid =
                    !property.equals(TouchpointProperties.NAME)
                            && !touchpoint.get(property).equals(property.absent());
            if (isSaid) {
                lines.add(said(touchpoint, property));
            }
        }
        report.list(lines);
        touchpoint.parts().forEach(this::part);
    }

    private void part(Touchpoint part) {
        report.paragraph(labelled(words.text("report.part"), name(part.name())));
    }

    private String said(Touchpoint touchpoint, Property<?> property) {
        String label = words.text(property.labelKey());
        String value = values.text(touchpoint, property);
        return switch (property.kind()) {
            case PropertyKind.Flag _ -> label;
            case PropertyKind.Scale _ -> labelled(label, value + "/" + Score.HIGHEST);
            default -> labelled(label, value);
        };
    }

    private void lanes() {
        for (Lane lane : map.lanes()) {
            List<String> notes =
                    map.notes().stream()
                            .filter(note -> note.lane().equals(lane.id()))
                            .map(this::note)
                            .toList();
            if (!notes.isEmpty()) {
                report.heading(2, SheetTable.laneName(lane, words));
                report.list(notes);
            }
        }
    }

    private String note(Note note) {
        String place =
                joined(
                        ", ",
                        map.stage(note.stage()).map(Stage::name).orElse(""),
                        map.time(note.time()).map(TimeSlot::name).orElse(""));
        return place.isEmpty() ? note.text() : labelled(place, note.text());
    }

    private void weakPoints() {
        List<Touchpoint> weak = WeakPoints.of(map, MOST_WEAK);
        if (!weak.isEmpty()) {
            report.heading(2, words.text("report.weakest"));
            report.numbered(weak.stream().map(this::weak).toList());
        }
    }

    private String weak(Touchpoint touchpoint) {
        String why =
                Stream.of(
                                TouchpointProperties.MOMENT_OF_TRUTH,
                                TouchpointProperties.EMOTION,
                                TouchpointProperties.RATING)
                        .filter(property -> !touchpoint.get(property).equals(property.absent()))
                        .map(property -> said(touchpoint, property))
                        .reduce((before, after) -> before + "; " + after)
                        .orElse("");
        return name(touchpoint.name()) + " (" + why + ")";
    }

    private void opportunities() {
        List<String> ideas =
                map.touchpoints().stream()
                        .flatMap(touchpoint ->
                                touchpoint.opportunities().stream()
                                        .map(idea -> idea(touchpoint, idea)))
                        .toList();
        if (!ideas.isEmpty()) {
            report.heading(2, words.text("table.sheet.opportunities"));
            report.list(ideas);
        }
    }

    private String idea(Touchpoint touchpoint, Opportunity idea) {
        return joined(
                "\n",
                idea.text(),
                labelled(words.text("table.column.touchpoint"), name(touchpoint.name())),
                idea.owner().isBlank()
                        ? ""
                        : labelled(words.text("table.column.owner"), idea.owner()),
                idea.measure().isBlank()
                        ? ""
                        : labelled(words.text("table.column.measure"), idea.measure()));
    }

    private String labelled(String label, String text) {
        String[] around = words.text("report.labelled").split("\\{[01]}", -1);
        return around[0] + label + around[1] + text + around[2];
    }

    private String name(String name) {
        return name.isBlank() ? words.text("map.unnamed") : name.strip();
    }

    private static String joined(String between, String... parts) {
        return String.join(between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
