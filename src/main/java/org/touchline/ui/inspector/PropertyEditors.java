package org.touchline.ui.inspector;

import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.model.property.Property;
import org.touchline.model.property.PropertyKind;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Check;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.Measure;
import org.touchline.model.value.Opportunity;
import org.touchline.model.value.Score;
import org.touchline.model.value.Target;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ChoiceChips;
import org.touchline.ui.control.EmotionButtons;
import org.touchline.ui.control.FlagBox;
import org.touchline.ui.control.ListEditor;
import org.touchline.ui.control.ScoreButtons;
import org.touchline.ui.control.StarRating;
import org.touchline.ui.control.TextEditor;
import org.touchline.ui.control.TextItem;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes the control for each property of the table: its kind says which.
final class PropertyEditors {
    private final Messages messages;
    private final Library library;
    private final TouchpointEdits edits;

    PropertyEditors(Messages messages, Library library, TouchpointEdits edits) {
        this.messages = messages;
        this.library = library;
        this.edits = edits;
    }

    Caption caption(Property<?> property) {
        return new Caption("property-" + property.key(), messages.text(property.labelKey()));
    }

    /// A control that sets the property of all selected touchpoints.
    @SuppressWarnings("unchecked") // a kind names the type of its values
    <T> ValueEditor<T> editor(Property<T> property) {
        Caption caption = caption(property);
        Consumer<Object> set = value -> edits.set(property, (T) value);
        return (ValueEditor<T>)
                switch (property.kind()) {
                    case PropertyKind.Text(boolean multiline) ->
                            new TextEditor(caption, messages, multiline, set::accept);
                    case PropertyKind.Flag _ -> flag(property, new FlagBox(caption, set::accept));
                    case PropertyKind.Scale _ -> scale((Property<Score>) property, set::accept);
                    case PropertyKind.Feeling _ ->
                            new EmotionButtons(caption, messages, set::accept);
                    case PropertyKind.Choice<?> choice -> choice(caption, property, choice, set);
                    case PropertyKind.Reference(var referent) ->
                            new MediumPicker(
                                    caption,
                                    messages,
                                    MediumKind.of(referent, library),
                                    (Property<String>) property,
                                    edits);
                    case PropertyKind.PathList _ ->
                            new PathBoxes(
                                    caption,
                                    () -> edits.map().paths(),
                                    change ->
                                            edits.change(
                                                    (Property<List<String>>) property, change));
                    case PropertyKind.TextList _ ->
                            list((Property<List<String>>) property, TextItem::new);
                    case PropertyKind.OpportunityList _ ->
                            list((Property<List<Opportunity>>) property, OpportunityItem::new);
                    case PropertyKind.MeasureList _ ->
                            list((Property<List<Measure>>) property, MeasureItem::new);
                    case PropertyKind.CheckList _ ->
                            list((Property<List<Check>>) property, CheckItem::new);
                    case PropertyKind.Aim _ ->
                            new TargetEditor(
                                    caption,
                                    messages,
                                    change -> edits.change((Property<Target>) property, change));
                };
    }

    private <E> SharedList<E> list(Property<List<E>> property, ListEditor.ItemFactory<E> factory) {
        return new SharedList<>(
                caption(property), messages, factory, change -> edits.change(property, change));
    }

    private static FlagBox flag(Property<?> property, FlagBox box) {
        return property.equals(TouchpointProperties.MOMENT_OF_TRUTH)
                ? box.withSign("diamond")
                : box;
    }

    /// What customers rate has stars; what the team weighs has numbers.
    private ValueEditor<Score> scale(Property<Score> property, Consumer<Score> set) {
        Caption caption = caption(property);
        return property.equals(TouchpointProperties.RATING)
                ? new StarRating(caption, messages, set)
                : new ScoreButtons(caption, messages, property.absent(), set);
    }

    /// "Not given" has no chip: it is what holds when none is down.
    private <E extends Enum<E> & Keyed> ValueEditor<E> choice(
            Caption caption,
            Property<?> property,
            PropertyKind.Choice<E> kind,
            Consumer<Object> set) {
        return new ChoiceChips<>(
                caption,
                Stream.of(kind.type().getEnumConstants())
                        .filter(choice -> !choice.key().isEmpty())
                        .toList(),
                kind.type().cast(property.absent()),
                choice -> caption.part(choice.key(), messages.text(choiceKey(property, choice))),
                set::accept);
    }

    static String choiceKey(Property<?> property, Keyed choice) {
        return "choice." + property.key() + "." + choice.key();
    }
}
