package org.touchline.ui.inspector;

import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Messages;
import org.touchline.library.Library;
import org.touchline.ui.structure.Forms;

import java.util.HashMap;
import java.util.Map;

/// The sections of the panel. The last one of each kind is kept, since that of touchpoints is large
/// and seen often.
final class Sections {
    private final Editor editor;
    private final Messages messages;
    private final Library library;
    private final Forms forms;
    private final Map<Class<?>, Section> kept = new HashMap<>();

    Sections(Editor editor, Messages messages, Library library) {
        this.editor = editor;
        this.messages = messages;
        this.library = library;
        this.forms = new Forms(editor, messages);
    }

    /// Where nothing is selected, the map itself is shown.
    Section of(Selection selection) {
        Selection subject =
                selection instanceof Selection.OfNothing ? new Selection.OfMap() : selection;
        return kept.compute(
                subject.getClass(),
                (_, last) -> last != null && last.shows(subject) ? last : made(subject));
    }

    private Section made(Selection subject) {
        return switch (subject) {
            case Selection.OfTouchpoints _ -> new TouchpointSection(editor, messages, library);
            case Selection.OfCell _ -> new CellSection(messages);
            case Selection.OfStage _ -> form(subject, "inspector.stage");
            case Selection.OfTimeSlot _ -> form(subject, "inspector.time");
            case Selection.OfLane _ -> form(subject, "inspector.lane");
            case Selection.OfNote _ -> form(subject, "inspector.note");
            case Selection.OfPersona _ -> form(subject, "inspector.persona");
            case Selection.OfMap _, Selection.OfNothing _ -> form(subject, "inspector.map");
        };
    }

    private Section form(Selection subject, String titleKey) {
        return new FormSection(subject, messages.text(titleKey), forms.of(subject).orElseThrow());
    }
}
