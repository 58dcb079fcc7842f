package org.touchline.model;

import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rules for touchpoints and their parts, which share one space of ids.
final class TouchpointRules {
    private final KnownIds known;
    private final Set<String> taken = new HashSet<>();
    private int count;

    TouchpointRules(KnownIds known) {
        this.known = known;
    }

    /// How many were checked, parts included.
    int count() {
        return count;
    }

    void check(Place places, List<Touchpoint> touchpoints) {
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            Place at = places.item(i);
            Slot slot = touchpoint.slot();
            FieldRules.reference(at, "stage", slot.stage(), known.stages(), "stages");
            FieldRules.reference(at, "time", slot.time(), known.times(), "times");
            everyLevel(at, touchpoint, 0);
        }
    }

    private void everyLevel(Place at, Touchpoint touchpoint, int depth) {
        count++;
        FieldRules.id(at.field("id"), touchpoint.id(), taken);
        TouchpointProperties.all().forEach(property -> property(at, touchpoint, property));
        parts(at.field("parts"), touchpoint.parts(), depth + 1);
    }

    private void parts(Place places, List<Touchpoint> parts, int depth) {
        if (depth > MapLimits.PARTS_DEPTH && !parts.isEmpty()) {
            places.report("rule.parts.depth", MapLimits.PARTS_DEPTH);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).slot().isOnGrid()) {
                places.item(i).field("stage").report("rule.parts.slot");
            }
            everyLevel(places.item(i), parts.get(i), depth);
        }
    }

    private <T> void property(Place at, Touchpoint touchpoint, Property<T> property) {
        T value = touchpoint.get(property);
        if (!value.equals(property.absent())) {
            value(at, property.key(), property.kind(), value);
        }
    }

    /// The casts hold because a kind names the type of its values.
    @SuppressWarnings("unchecked")
    private void value(Place at, String key, PropertyKind<?> kind, Object value) {
        switch (kind) {
            case PropertyKind.Text _ -> FieldRules.text(at, key, (String) value);
            case PropertyKind.TextList _ -> FieldRules.texts(at, key, (List<String>) value);
            case PropertyKind.Reference(var referent) ->
                    reference(at, key, referent, (String) value);
            case PropertyKind.PathList _ ->
                    FieldRules.references(at, key, (List<String>) value, known.paths(), "paths");
            case PropertyKind.OpportunityList _ ->
                    opportunities(at.field(key), (List<Opportunity>) value);
            case PropertyKind.MeasureList _ -> measures(at.field(key), (List<Measure>) value);
            case PropertyKind.CheckList _ -> checks(at.field(key), (List<Check>) value);
            case PropertyKind.Flag _,
                    PropertyKind.Scale _,
                    PropertyKind.Feeling _,
                    PropertyKind.Choice<?> _,
                    PropertyKind.Aim _ -> {
                // Their types hold only what is allowed.
            }
        }
    }

    private void reference(Place at, String key, PropertyKind.Referent referent, String id) {
        switch (referent) {
            case CHANNEL -> FieldRules.reference(at, key, id, known.channels(), "channels");
            case DEVICE -> FieldRules.reference(at, key, id, known.devices(), "devices");
        }
    }

    private static void opportunities(Place places, List<Opportunity> opportunities) {
        for (int i = 0; i < opportunities.size(); i++) {
            FieldRules.text(places.item(i), "text", opportunities.get(i).text());
            FieldRules.text(places.item(i), "owner", opportunities.get(i).owner());
            FieldRules.text(places.item(i), "measure", opportunities.get(i).measure());
        }
    }

    private static void checks(Place places, List<Check> checks) {
        for (int i = 0; i < checks.size(); i++) {
            FieldRules.text(places.item(i), "advice", checks.get(i).advice());
            FieldRules.text(places.item(i), "text", checks.get(i).text());
        }
    }

    private static void measures(Place places, List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            FieldRules.text(places.item(i), "name", measures.get(i).name());
            FieldRules.text(places.item(i), "value", measures.get(i).value());
            FieldRules.text(places.item(i), "target", measures.get(i).target());
            FieldRules.text(places.item(i), "unit", measures.get(i).unit());
        }
    }
}
