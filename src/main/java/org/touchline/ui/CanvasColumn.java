package org.touchline.ui;

import javafx.scene.layout.BorderPane;

import org.touchline.editor.Editor;
import org.touchline.i18n.Messages;
import org.touchline.preferences.Preferences;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.canvas.CanvasPane;
import org.touchline.ui.find.FindBar;
import org.touchline.ui.inspector.InspectorPane;
import org.touchline.ui.settings.Settings;
import org.touchline.ui.task.Background;

/// The canvas, and above it, when it is wanted, the bar to find words on the map.
final class CanvasColumn extends BorderPane {
    private final CanvasPane canvas;
    private final FindBar find;

    /// @param inspector shows the texts that are found
    CanvasColumn(
            CanvasPane canvas,
            InspectorPane inspector,
            Editor editor,
            Messages messages,
            Background background) {
        this.canvas = canvas;
        find =
                new FindBar(
                        editor, messages, background, new FoundInPanes(canvas, inspector), canvas);
        setTop(find);
        setCenter(canvas);
    }

    /// Looks for what was looked for in another.
    void goOnFrom(CanvasColumn before) {
        find.goOnFrom(before.find);
    }

    /// Binds the ways to look at the map and through it, and from pane to pane.
    void bind(Actions actions, Settings settings) {
        actions.bind(ActionId.FIND, find::open);
        actions.bind(ActionId.FIND_NEXT, find::next);
        actions.bind(ActionId.FIND_PREVIOUS, find::previous);
        actions.bind(ActionId.REPLACE, find::openReplacing);
        var panes = new PaneCycle(canvas);
        actions.bind(ActionId.NEXT_PANE, panes::next);
        actions.bind(ActionId.PREVIOUS_PANE, panes::previous);
        actions.bind(ActionId.ZOOM_IN, canvas::zoomIn);
        actions.bind(ActionId.ZOOM_OUT, canvas::zoomOut);
        actions.bind(ActionId.ACTUAL_SIZE, canvas::actualSize);
        actions.bind(ActionId.FIT, canvas::fit);
        actions.bind(ActionId.FIT_SELECTION, canvas::fitSelection);
        canvas.overview().bind(settings.preferences().map(Preferences::overview));
        actions.bindChoice(
                ActionId.OVERVIEW,
                canvas.overview(),
                () -> settings.change(now -> now.withOverview(!now.overview())));
    }
}
