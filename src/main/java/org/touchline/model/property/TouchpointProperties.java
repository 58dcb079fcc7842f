package org.touchline.model.property;

import static org.touchline.model.property.PropertyGroup.CONTACT;
import static org.touchline.model.property.PropertyGroup.CUSTOMER;
import static org.touchline.model.property.PropertyGroup.ESSENTIALS;
import static org.touchline.model.property.PropertyGroup.EVIDENCE_AND_MEASURES;
import static org.touchline.model.property.PropertyGroup.PROBLEM_AND_OPPORTUNITY;

import org.touchline.model.value.Check;
import org.touchline.model.value.CustomerStatus;
import org.touchline.model.value.Emotion;
import org.touchline.model.value.Evidence;
import org.touchline.model.value.Initiator;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Lifetime;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Nature;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Span;
import org.touchline.model.value.Target;

import java.util.List;

/// The table of all properties of a touchpoint, in the order in which documents write them.
public final class TouchpointProperties {
    public static final Property<String> NAME = line("name", ESSENTIALS);
    public static final Property<String> CHANNEL =
            reference("channel", PropertyKind.Referent.CHANNEL);
    public static final Property<String> DEVICE = reference("device", PropertyKind.Referent.DEVICE);
    public static final Property<Emotion> EMOTION =
            new Property<>("emotion", new PropertyKind.Feeling(), Emotion.NOT_ASKED, ESSENTIALS);
    public static final Property<Score> RATING = scale("rating", Score.NONE, ESSENTIALS);
    public static final Property<Score> IMPORTANCE = scale("importance", new Score(3), ESSENTIALS);
    public static final Property<Boolean> MOMENT_OF_TRUTH =
            new Property<>("momentOfTruth", new PropertyKind.Flag(), false, ESSENTIALS);
    public static final Property<List<String>> PATHS =
            new Property<>("paths", new PropertyKind.PathList(), List.of(), CONTACT);
    public static final Property<String> ACTION = text("action", CUSTOMER);
    public static final Property<String> TASK = text("task", CUSTOMER);
    public static final Property<List<String>> PAIN_POINTS =
            new Property<>(
                    "painPoints", new PropertyKind.TextList(), List.of(), PROBLEM_AND_OPPORTUNITY);
    public static final Property<List<Opportunity>> OPPORTUNITIES =
            new Property<>(
                    "opportunities",
                    new PropertyKind.OpportunityList(),
                    List.of(),
                    PROBLEM_AND_OPPORTUNITY);
    public static final Property<Nature> NATURE =
            choice("nature", Nature.class, Nature.NOT_GIVEN, CONTACT);
    public static final Property<Initiator> INITIATOR =
            choice("initiator", Initiator.class, Initiator.NOT_GIVEN, CONTACT);
    public static final Property<Lifetime> LIFETIME =
            choice("lifetime", Lifetime.class, Lifetime.NOT_GIVEN, CONTACT);
    public static final Property<Span> SPAN = choice("span", Span.class, Span.NOT_GIVEN, CONTACT);
    public static final Property<CustomerStatus> CUSTOMER_STATUS =
            choice("customer", CustomerStatus.class, CustomerStatus.NOT_GIVEN, CONTACT);
    public static final Property<Evidence> EVIDENCE =
            choice("evidence", Evidence.class, Evidence.ASSUMED, EVIDENCE_AND_MEASURES);
    public static final Property<String> STANDARD = text("standard", EVIDENCE_AND_MEASURES);
    public static final Property<String> OWNER = line("owner", PROBLEM_AND_OPPORTUNITY);
    public static final Property<String> EXCHANGE = text("exchange", CUSTOMER);
    public static final Property<String> TAKEAWAY = text("takeaway", CUSTOMER);
    public static final Property<String> QUOTE = text("quote", CUSTOMER);
    public static final Property<String> REMARK = text("remark", CONTACT);
    public static final Property<Score> EFFORT =
            scale("effort", Score.NONE, PROBLEM_AND_OPPORTUNITY);
    public static final Property<List<Measure>> MEASURES =
            new Property<>(
                    "measures", new PropertyKind.MeasureList(), List.of(), EVIDENCE_AND_MEASURES);
    public static final Property<Target> TARGET =
            new Property<>("target", new PropertyKind.Aim(), Target.NONE, EVIDENCE_AND_MEASURES);

    public static final Property<List<Check>> CHECKS =
            new Property<>(
                    "checks", new PropertyKind.CheckList(), List.of(), EVIDENCE_AND_MEASURES);

    private static final List<Property<?>> ALL =
            List.of(
                    NAME,
                    CHANNEL,
                    DEVICE,
                    EMOTION,
                    RATING,
                    IMPORTANCE,
                    MOMENT_OF_TRUTH,
                    PATHS,
                    ACTION,
                    TASK,
                    PAIN_POINTS,
                    OPPORTUNITIES,
                    NATURE,
                    INITIATOR,
                    LIFETIME,
                    SPAN,
                    CUSTOMER_STATUS,
                    EVIDENCE,
                    STANDARD,
                    OWNER,
                    EXCHANGE,
                    TAKEAWAY,
                    QUOTE,
                    REMARK,
                    EFFORT,
                    MEASURES,
                    TARGET,
                    CHECKS);

    private TouchpointProperties() {}

    /// Every property, in the order of the document's fields.
    public static List<Property<?>> all() {
        return ALL;
    }

    /// The properties of one group, in the order of the document's fields.
    public static List<Property<?>> in(PropertyGroup group) {
        return ALL.stream().filter(property -> property.group() == group).toList();
    }

    private static Property<String> line(String key, PropertyGroup group) {
        return new Property<>(key, new PropertyKind.Text(false), "", group);
    }

    private static Property<String> text(String key, PropertyGroup group) {
        return new Property<>(key, new PropertyKind.Text(true), "", group);
    }

    private static Property<Score> scale(String key, Score absent, PropertyGroup group) {
        return new Property<>(key, new PropertyKind.Scale(), absent, group);
    }

    private static Property<String> reference(String key, PropertyKind.Referent referent) {
        return new Property<>(key, new PropertyKind.Reference(referent), "", ESSENTIALS);
    }

    private static <E extends Enum<E> & Keyed> Property<E> choice(
            String key, Class<E> type, E absent, PropertyGroup group) {
        return new Property<>(key, new PropertyKind.Choice<>(type), absent, group);
    }
}
