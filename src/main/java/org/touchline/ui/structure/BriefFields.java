package org.touchline.ui.structure;

import org.touchline.command.EditBrief;
import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.model.Brief;
import org.touchline.model.value.Arrangement;
import org.touchline.model.value.Keyed;
import org.touchline.model.value.MapState;
import org.touchline.ui.control.Caption;
import org.touchline.ui.control.ChoiceChips;
import org.touchline.ui.control.Form;
import org.touchline.ui.control.Picker;
import org.touchline.ui.control.PickerItem;
import org.touchline.ui.control.ValueEditor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The fields for what the map is about and how it is laid out.
final class BriefFields {
    /// The languages that labels of a map come in.
    private static final List<String> LANGUAGES = List.of("en", "ru", "pl", "ro", "zh");

    private final Editor editor;
    private final FormFields fields;

    BriefFields(Editor editor, Messages messages) {
        this.editor = editor;
        this.fields = new FormFields(messages, "map");
    }

    Form<Brief> form() {
        return new Form<Brief>(brief -> editor.run(new EditBrief(brief)))
                .field(fields.caption("title"), fields::line, Brief::title, Brief::withTitle)
                .field(
                        fields.caption("objective"),
                        fields::text,
                        Brief::objective,
                        Brief::withObjective)
                .field(
                        fields.caption("scenario"),
                        fields::text,
                        Brief::scenario,
                        Brief::withScenario)
                .field(fields.caption("state"), this::states, Brief::state, Brief::withState)
                .field(
                        fields.caption("language"),
                        this::languages,
                        Brief::language,
                        Brief::withLanguage);
    }

    Caption arrangementCaption() {
        return fields.caption("arrangement");
    }

    ValueEditor<Arrangement> arrangements(Caption caption, Consumer<Arrangement> changed) {
        return chips(caption, List.of(Arrangement.values()), changed);
    }

    private ValueEditor<MapState> states(Caption caption, Consumer<MapState> changed) {
        return chips(caption, List.of(MapState.values()), changed);
    }

    private <E extends Keyed> ValueEditor<E> chips(
            Caption caption, List<E> choices, Consumer<E> changed) {
        return new ChoiceChips<>(
                caption,
                choices,
                choice ->
                        caption.part(
                                choice.key(),
                                fields.messages().text("structure.map." + choice.key())),
                changed);
    }

    private ValueEditor<String> languages(Caption caption, Consumer<String> changed) {
        return new Picker<>(caption, fields.messages(), this::languages, changed);
    }

    /// A map may be in any other language, too.
    private List<PickerItem<String>> languages() {
        return Stream.concat(LANGUAGES.stream(), Stream.of(editor.state().map().brief().language()))
                .distinct()
                .map(tag -> PickerItem.of(tag, ownName(tag)))
                .toList();
    }

    private static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }
}
