package org.touchline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.touchline.drawing.Drawing;
import org.touchline.editor.EditorState;
import org.touchline.editor.overlay.Overlay;
import org.touchline.editor.tool.DraggingEntry;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Idle;
import org.touchline.editor.tool.PressingItem;
import org.touchline.editor.tool.RenamingInPlace;
import org.touchline.editor.tool.ResizingHeader;
import org.touchline.editor.tool.SelectingByRubberBand;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;
import org.touchline.model.Touchpoint;
import org.touchline.paint.fx.FxFonts;
import org.touchline.paint.fx.FxPainter;

/// What hangs at the pointer while it is dragged, wherever in the window that is: the thing as it
/// was drawn on the sheet, or its name where it comes from another pane.
final class DragGhost {
    /// Of the name beside the pointer, in pixels, so that what is under that stays in sight.
    private static final double OFFSET = 14;

    private static final double OPACITY = 0.85;

    private final Label name = new Label();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale();
    private final Pane layer;
    private final FxPainter painter;
    private final Messages messages;

    /// @param layer above the whole window
    DragGhost(Pane layer, FxFonts fonts, Messages messages) {
        this.layer = layer;
        this.messages = messages;
        painter = new FxPainter(fonts);
        painter.node().getTransforms().addAll(translate, scale);
        painter.node().setManaged(false);
        painter.node().setOpacity(OPACITY);
        name.setId("drag-name");
        name.getStyleClass().add("drag-name");
        name.setManaged(false);
        name.setVisible(false);
        layer.getChildren().addAll(painter.node(), name);
    }

    /// Shows what is dragged in a state of the editor; nothing in most of them.
    ///
    /// @param canvas which the camera belongs to
    void show(EditorState state, Overlay overlay, Node canvas, Camera camera) {
        Drawing ghost = overlay.ghost();
        painter.show(ghost, new Rect(0, 0, ghost.size().width(), ghost.size().height()));
        if (!ghost.items().isEmpty()) {
            Point inView = camera.toView(overlay.ghostShift());
            Point2D at = layer.sceneToLocal(canvas.localToScene(inView.x(), inView.y()));
            translate.setX(at.getX());
            translate.setY(at.getY());
            scale.setX(camera.scale());
            scale.setY(camera.scale());
        }
        showName(ghost.items().isEmpty() ? name(state) : "");
    }

    /// Moves the name with the pointer.
    void moveTo(double sceneX, double sceneY) {
        Point2D at = layer.sceneToLocal(sceneX, sceneY);
        name.relocate(Math.rint(at.getX() + OFFSET), Math.rint(at.getY() + OFFSET));
    }

    private void showName(String text) {
        name.setVisible(!text.isEmpty());
        if (!text.equals(name.getText())) {
            name.setText(text);
            name.applyCss();
            name.autosize();
        }
    }

    private String name(EditorState state) {
        return switch (state.tool()) {
            case DraggingEntry drag -> given(drag.entry().touchpoint().name());
            case DraggingTouchpoints drag ->
                    given(state.map().touchpoint(drag.lead()).map(Touchpoint::name).orElse(""));
            case DraggingHeader _,
                    Idle _,
                    PressingItem _,
                    RenamingInPlace _,
                    ResizingHeader _,
                    SelectingByRubberBand _ ->
                    "";
        };
    }

    private String given(String touchpoint) {
        return touchpoint.isBlank() ? messages.text("map.unnamed") : touchpoint;
    }
}
