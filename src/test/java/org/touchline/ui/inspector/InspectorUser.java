package org.touchline.ui.inspector;

import javafx.stage.Stage;

import org.touchline.model.JourneyMap;
import org.touchline.ui.control.PaneUser;

/// Who sits in front of the panel in its tests.
final class InspectorUser {
    private InspectorUser() {}

    static PaneUser of(Stage stage, JourneyMap map) {
        return new PaneUser(
                stage,
                map,
                editor -> new InspectorPane(editor, PaneUser.MESSAGES, PaneUser.LIBRARY));
    }
}
