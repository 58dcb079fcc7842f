package org.touchline.model;

import static org.touchline.model.FieldRules.color;
import static org.touchline.model.FieldRules.language;
import static org.touchline.model.FieldRules.reference;
import static org.touchline.model.FieldRules.references;
import static org.touchline.model.FieldRules.text;
import static org.touchline.model.FieldRules.texts;

import org.touchline.model.lane.Lane;

/// The rules for each element of a map but touchpoints: one method a record, one line a field.
///
/// @param known what may be referred to
record ElementRules(KnownIds known) {
    void brief(Place at, Brief brief) {
        text(at, "title", brief.title());
        language(at, "language", brief.language());
        text(at, "objective", brief.objective());
        text(at, "scenario", brief.scenario());
    }

    void persona(Place at, Persona persona) {
        text(at, "name", persona.name());
        text(at, "summary", persona.summary());
        text(at, "quote", persona.quote());
        texts(at, "goals", persona.goals());
        texts(at, "needs", persona.needs());
        texts(at, "preferences", persona.preferences());
        texts(at, "painPoints", persona.painPoints());
        color(at, "color", persona.color());
        reference(at, "portrait", persona.portrait(), known.images(), "images");
    }

    void stage(Place at, Stage stage) {
        text(at, "name", stage.name());
        text(at, "description", stage.description());
        color(at, "color", stage.color());
    }

    void time(Place at, TimeSlot time) {
        text(at, "name", time.name());
        text(at, "start", time.start());
    }

    void channel(Place at, Channel channel) {
        text(at, "name", channel.name());
        text(at, "icon", channel.icon());
    }

    void device(Place at, Device device) {
        text(at, "name", device.name());
        text(at, "icon", device.icon());
    }

    void path(Place at, JourneyPath path) {
        text(at, "name", path.name());
        reference(at, "persona", path.persona(), known.personas(), "personas");
        color(at, "color", path.color());
    }

    void lane(Place at, Lane lane) {
        text(at, "name", lane.name());
    }

    void note(Place at, Note note) {
        if (!known.textLanes().contains(note.lane())) {
            at.field("lane").report("rule.note.lane", Excerpt.of(note.lane()));
        }
        reference(at, "stage", note.stage(), known.stages(), "stages");
        reference(at, "time", note.time(), known.times(), "times");
        text(at, "text", note.text());
    }

    void view(Place at, View view) {
        references(at, "hiddenLanes", view.hiddenLanes(), known.lanes(), "lanes");
    }
}
