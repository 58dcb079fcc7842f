package org.touchline.model.wording;

import org.touchline.model.Touchpoint;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Rewrites the texts of touchpoints, property by property of the table, and those of their parts.
record TouchpointTexts(TextRewriter rewriter) {
    Touchpoint of(Touchpoint touchpoint) {
        Wording wording = new Wording(rewriter, TextOwner.TOUCHPOINT, touchpoint.id());
        Touchpoint now = touchpoint;
        for (Property<?> property : TouchpointProperties.all()) {
            now = rewritten(now, property, wording);
        }
        List<Touchpoint> parts = Wording.each(touchpoint.parts(), this::of);
        return parts == touchpoint.parts() ? now : now.withParts(parts);
    }

    private static <T> Touchpoint rewritten(
            Touchpoint touchpoint, Property<T> property, Wording wording) {
        T value = touchpoint.get(property);
        if (value.equals(property.absent())) {
            return touchpoint;
        }
        T now = rewritten(property.kind(), value, property.key(), wording);
        return now.equals(value) ? touchpoint : touchpoint.with(property, now);
    }

    @SuppressWarnings("unchecked") // a kind names the type of its values
    private static <T> T rewritten(PropertyKind<T> kind, T value, String field, Wording wording) {
        return (T)
                switch (kind) {
                    case PropertyKind.Text _ -> wording.text((String) value, field, 0, "");
                    case PropertyKind.TextList _ -> wording.texts((List<String>) value, field);
                    case PropertyKind.OpportunityList _ ->
                            opportunities((List<Opportunity>) value, field, wording);
                    case PropertyKind.MeasureList _ ->
                            measures((List<Measure>) value, field, wording);
                    case PropertyKind.CheckList _ -> checks((List<Check>) value, field, wording);
                    case PropertyKind.Flag _,
                            PropertyKind.Scale _,
                            PropertyKind.Feeling _,
                            PropertyKind.Choice<?> _,
                            PropertyKind.Reference _,
                            PropertyKind.PathList _,
                            PropertyKind.Aim _ ->
                            value;
                };
    }

    private static List<Opportunity> opportunities(
            List<Opportunity> all, String field, Wording wording) {
        List<Opportunity> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Opportunity one = all.get(i);
            now.add(
                    new Opportunity(
                            wording.text(one.text(), field, i, ""),
                            wording.text(one.owner(), field, i, "owner"),
                            wording.text(one.measure(), field, i, "measure"),
                            one.unknown()));
        }
        return without(now, all, one -> (one.text() + one.owner() + one.measure()).isBlank());
    }

    private static List<Measure> measures(List<Measure> all, String field, Wording wording) {
        List<Measure> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Measure one = all.get(i);
            now.add(
                    new Measure(
                            wording.text(one.name(), field, i, ""),
                            wording.text(one.value(), field, i, "value"),
                            wording.text(one.target(), field, i, "target"),
                            wording.text(one.unit(), field, i, "unit"),
                            one.unknown()));
        }
        return without(
                now, all, one -> (one.name() + one.value() + one.target() + one.unit()).isBlank());
    }

    private static List<Check> checks(List<Check> all, String field, Wording wording) {
        List<Check> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Check one = all.get(i);
            String text = wording.text(one.text(), field, i, "");
            now.add(new Check(one.advice(), text, one.result(), one.unknown()));
        }
        return without(now, all, one -> one.text().isBlank());
    }

    /// Those of which something is left, or of which there was nothing before.
    private static <T> List<T> without(List<T> now, List<T> before, Predicate<T> isBlank) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!isBlank.test(now.get(i)) || isBlank.test(before.get(i))) {
                left.add(now.get(i));
            }
        }
        return left;
    }
}
