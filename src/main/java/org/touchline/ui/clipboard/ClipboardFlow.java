package org.touchline.ui.clipboard;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.touchline.command.touchpoint.Clipping;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.MapAction;
import org.touchline.i18n.Messages;
import org.touchline.interchange.CardWriter;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapWriter;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.clipboard.Clip.Rest;

/// Cuts and copies the selected touchpoints, and pastes what is on the clipboard.
public final class ClipboardFlow {
    private final Clipboard clipboard;
    private final Editor editor;
    private final Messages messages;
    private final PasteFlow paste;

    public ClipboardFlow(Clipboard clipboard, Editor editor, Messages messages, PasteFlow paste) {
        this.clipboard = clipboard;
        this.editor = editor;
        this.messages = messages;
        this.paste = paste;
    }

    /// @param state of the editor
    public void bind(Actions actions, ObservableValue<EditorState> state) {
        var touchpoints =
                Bindings.createBooleanBinding(
                        () -> !state.getValue().selection().touchpoints().isEmpty(), state);
        actions.bind(ActionId.CUT, touchpoints, this::cut);
        actions.bind(ActionId.COPY, touchpoints, this::copy);
        actions.bind(ActionId.PASTE, this::paste);
    }

    private void cut() {
        copy();
        editor.perform(MapAction.CUT);
    }

    /// What is being typed is a part of what is copied.
    private void copy() {
        editor.settle();
        EditorState state = editor.state();
        JourneyMap part = Clipping.of(state.map(), state.selection().touchpoints());
        var writer = new CardWriter(part, messages::text);
        clipboard.write(
                new Clip(MapWriter.toText(part), writer.lines(), writer.html(), Rest.NOTHING));
    }

    private void paste() {
        paste.paste(clipboard.read());
    }
}
