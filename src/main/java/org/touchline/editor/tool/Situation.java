package org.touchline.editor.tool;

import org.touchline.editor.selection.Selection;
import org.touchline.layout.LaidOutMap;
import org.touchline.model.JourneyMap;

/// What the hand finds when it does something.
///
/// @param map the document, without what is previewed
/// @param shown what the user sees, with what is previewed
public record Situation(JourneyMap map, LaidOutMap shown, Selection selection) {}
