package org.touchline.editor;

import org.touchline.command.CommandName;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.ToolState;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

import java.util.Optional;

/// All that canvas, panels, menus and title show of an editor, at one moment.
///
/// @param map the document
/// @param preview the document with what the hand is about to do; the same map while it does
///   nothing
/// @param shown the picture of the preview
/// @param tool what the hand is in the middle of
/// @param undoName what undo takes back; [CommandName#NONE] where there is nothing
/// @param redoName what redo does again; [CommandName#NONE] where there is nothing
/// @param revision names this state of the document, for [Editor#markSaved]
/// @param dirty whether the document differs from what was opened or saved last
public record EditorState(
        JourneyMap map,
        JourneyMap preview,
        LaidOutMap shown,
        Selection selection,
        ToolState tool,
        CommandName undoName,
        CommandName redoName,
        long revision,
        boolean dirty) {
    /// What is being named in place.
    public Optional<RenamingInPlace> renaming() {
        return tool instanceof RenamingInPlace renaming ? Optional.of(renaming) : Optional.empty();
    }
}
