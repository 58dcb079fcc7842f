package org.touchline.ui.canvas;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.touchline.drawing.Drawing;
import org.touchline.editor.overlay.FoundMarks;
import org.touchline.geometry.Rect;
import org.touchline.layout.Hit;
import org.touchline.layout.LaidOutMap;
import org.touchline.paint.fx.FxFonts;
import org.touchline.paint.fx.FxPainter;
import org.touchline.paint.fx.SheetPainter;

import java.util.Collection;
import java.util.Set;

/// The sheet of paper on its desk, with the marks over it, seen through the viewport's camera.
final class DrawingView extends Region {
    /// What strokes and rounding may add to the bounds of an item, in 1/72 inch.
    private static final double MARGIN = 4;

    private final SheetPainter map;
    private final FxPainter found;
    private final FxPainter marks;
    private final Motion motion;
    private final Viewport viewport;
    private final Region paper = new Region();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale();
    private FoundMarks foundMarks = FoundMarks.NONE;

    DrawingView(FxFonts fonts, Viewport viewport) {
        this.viewport = viewport;
        map = new SheetPainter(fonts);
        found = new FxPainter(fonts);
        marks = new FxPainter(fonts);
        motion = new Motion(this, map::shift);
        Group sheet = new Group(found.node(), marks.node());
        sheet.getTransforms().addAll(translate, scale);
        sheet.setId("canvas-sheet");
        sheet.setManaged(false);
        paper.getStyleClass().add("canvas-paper");
        paper.setManaged(false);
        getStyleClass().add("canvas-desk");
        getChildren().addAll(paper, map.node(), sheet);
        setMouseTransparent(true);
    }

    /// Lights elements from the next time on that something is shown.
    void light(Set<Hit> elements) {
        foundMarks = foundMarks.of(elements);
    }

    /// The light on what was found, as it is shown now.
    Drawing found() {
        return foundMarks.drawing();
    }

    /// Shows what is in the view now.
    ///
    /// @param held touchpoints that are where the hand has them; others slide to a new place
    void show(LaidOutMap shown, Drawing over, Collection<String> held) {
        Camera camera = viewport.get();
        Rect inView = viewport.sheetInView();
        paper.resizeRelocate(inView.x(), inView.y(), inView.width(), inView.height());
        Rect visible = viewport.visible().grown(MARGIN);
        map.show(shown.drawing(), camera.scale(), camera.x(), camera.y(), visible);
        translate.setX(map.snapped(camera.x()));
        translate.setY(map.snapped(camera.y()));
        scale.setX(camera.scale());
        scale.setY(camera.scale());
        motion.follow(shown.drawing(), visible, camera.zoom(), held);
        foundMarks = foundMarks.over(shown, 1 / camera.scale());
        found.show(foundMarks.drawing(), visible);
        marks.show(over, visible);
    }
}
