package org.touchline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.editor.EditorState;
import org.touchline.editor.overlay.Overlay;
import org.touchline.editor.tool.PointerShape;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;
import org.touchline.paint.fx.FxFonts;
import org.touchline.paint.fx.FxPainter;

/// What hangs at the pointer while it is dragged, wherever in the window that is: the thing as it
/// was drawn on the sheet, and a [DragSign].
///
/// It is drawn once, however many cards it is, and then moved by whole pixels.
final class DragGhost {
    private static final double OPACITY = 0.92;

    /// Where a drop does nothing.
    private static final double FAINT = 0.5;

    private final Translate translate = new Translate();
    private final Scale scale = new Scale();
    private final Pane layer;
    private final FxPainter painter;
    private final DragSign sign;

    /// @param layer above the whole window
    DragGhost(Pane layer, FxFonts fonts, Messages messages) {
        this.layer = layer;
        painter = new FxPainter(fonts);
        painter.node().getTransforms().addAll(translate, scale);
        painter.node().setManaged(false);
        painter.node().setCache(true);
        sign = new DragSign(messages);
        layer.getChildren().addAll(painter.node(), sign);
    }

    /// Shows what is dragged in a state of the editor; nothing in most of them.
    ///
    /// @param canvas which the camera belongs to
    void show(EditorState state, Overlay overlay, Node canvas, Camera camera) {
        Drawing ghost = overlay.ghost();
        painter.show(ghost, bounds(ghost));
        if (!ghost.items().isEmpty()) {
            Point inView = camera.toView(overlay.ghostShift());
            Point2D at = layer.sceneToLocal(canvas.localToScene(inView.x(), inView.y()));
            translate.setX(Math.rint(at.getX()));
            translate.setY(Math.rint(at.getY()));
            scale.setX(camera.scale());
            scale.setY(camera.scale());
            boolean drops = state.tool().pointerShape() != PointerShape.NO_DROP;
            painter.node().setOpacity(drops ? OPACITY : FAINT);
        }
        sign.show(state);
    }

    /// Cards of another map may have been drawn where this one has no sheet.
    private static Rect bounds(Drawing ghost) {
        return ghost.items().stream().map(Item::bounds).reduce(Rect.EMPTY, Rect::union);
    }

    /// Moves the sign with the hand.
    void moveTo(Hand hand) {
        sign.moveTo(layer.screenToLocal(hand.x(), hand.y()));
    }
}
