package org.touchline.ui.canvas;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;
import org.touchline.layout.LaidOutMap;
import org.touchline.paint.fx.FxFonts;
import org.touchline.paint.fx.FxPainter;
import org.touchline.ui.canvas.FrozenPanes.Pane;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The headers that stay in sight, above the sheet that is scrolled below them ([FrozenPanes]),
/// with the marks that they have there.
///
/// While only the sheet moves they are moved, not drawn anew.
final class FrozenHeaders extends Region {
    /// Of the shadow at the border of a strip, in pixels.
    private static final double EDGE = 5;

    /// How much is drawn ahead of what is in the view, as a part of it.
    private static final double AHEAD = 0.5;

    private final Map<Pane, Strip> strips = new EnumMap<>(Pane.class);
    private final Region below = edge("canvas-frozen-below");
    private final Region beside = edge("canvas-frozen-beside");
    private final Viewport viewport;

    FrozenHeaders(FxFonts fonts, Viewport viewport) {
        this.viewport = viewport;
        getChildren().addAll(below, beside);
        for (Pane pane : List.of(Pane.COLUMN_HEADERS, Pane.ROW_HEADERS, Pane.CORNER)) {
            Strip strip = new Strip(fonts, pane);
            strips.put(pane, strip);
            getChildren().add(strip.node);
        }
        setMouseTransparent(true);
    }

    /// Shows what sticks to the borders of the view now.
    ///
    /// @param found the light on what was found, below the marks
    /// @param marks that lie over the map
    void show(LaidOutMap shown, Drawing found, Drawing marks) {
        FrozenPanes panes = viewport.frozen();
        strips.values().forEach(strip -> strip.show(panes, shown.drawing(), found, marks));
        Rect columns = panes.bounds(Pane.COLUMN_HEADERS);
        Rect rows = panes.bounds(Pane.ROW_HEADERS);
        Rect corner = panes.bounds(Pane.CORNER);
        Rect across = corner.width() > 0 && columns.width() > 0 ? corner.union(columns) : columns;
        Rect down = corner.height() > 0 && rows.height() > 0 ? corner.union(rows) : rows;
        below.setVisible(across.height() > 0);
        below.resizeRelocate(across.x(), across.bottom(), across.width(), EDGE);
        beside.setVisible(down.width() > 0);
        beside.resizeRelocate(down.right(), down.y(), EDGE, down.height());
    }

    private static Region edge(String name) {
        Region edge = new Region();
        edge.getStyleClass().add(name);
        edge.setManaged(false);
        return edge;
    }

    /// One strip, or the empty paper in the corner between two.
    private final class Strip {
        private final Pane pane;
        private final FxPainter headers;
        private final FxPainter found;
        private final FxPainter marks;
        private final Group node = new Group();
        private final Rectangle clip = new Rectangle();
        private final Translate translate = new Translate();
        private final Scale scale = new Scale();
        private Drawing drawn;
        private Rect prepared = Rect.EMPTY;

        Strip(FxFonts fonts, Pane pane) {
            this.pane = pane;
            headers = new FxPainter(fonts);
            found = new FxPainter(fonts);
            marks = new FxPainter(fonts);
            Group sheet = new Group(headers.node(), found.node(), marks.node());
            sheet.getTransforms().addAll(translate, scale);
            node.getChildren().add(sheet);
            node.setId("canvas-frozen-" + pane.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            node.setManaged(false);
            node.setClip(clip);
            node.setVisible(false);
        }

        void show(FrozenPanes panes, Drawing drawing, Drawing light, Drawing over) {
            Rect bounds = panes.bounds(pane);
            boolean isShown = bounds.width() > 0 && bounds.height() > 0;
            node.setVisible(isShown);
            if (!isShown) {
                return;
            }
            Camera camera = panes.camera(pane);
            clip.setX(bounds.x());
            clip.setY(bounds.y());
            clip.setWidth(bounds.width());
            clip.setHeight(bounds.height());
            translate.setX(snapPositionX(camera.x()));
            translate.setY(snapPositionY(camera.y()));
            scale.setX(camera.scale());
            scale.setY(camera.scale());
            Rect seen = camera.toSheet(bounds);
            if (drawing != drawn || !prepared.encloses(seen)) {
                drawn = drawing;
                prepared = seen.grown(Math.max(seen.width(), seen.height()) * AHEAD);
                headers.show(headersOf(drawing, panes), prepared);
            }
            found.show(light, seen);
            marks.show(over, seen);
        }

        private Drawing headersOf(Drawing drawing, FrozenPanes panes) {
            return new Drawing(
                    "",
                    drawing.language(),
                    drawing.size(),
                    drawing.background(),
                    switch (pane) {
                        case COLUMN_HEADERS -> headersIn(panes.headers().columns(), drawing);
                        case ROW_HEADERS -> headersIn(panes.headers().rows(), drawing);
                        case CORNER, SCROLLED -> List.of();
                    });
        }

        /// With the tints and rules behind them.
        private static List<Item> headersIn(Rect strip, Drawing drawing) {
            return drawing.itemsIn(strip).stream().filter(Strip::isHeader).toList();
        }

        private static boolean isHeader(Item item) {
            return switch (item.role()) {
                case STAGE, TIME_SLOT, LANE, DECORATION -> true;
                case TITLE,
                        SUMMARY,
                        PERSONA,
                        TOUCHPOINT,
                        ARROW,
                        EMOTION_CURVE,
                        EMOTION,
                        PAIN_POINT,
                        OPPORTUNITY,
                        NOTE ->
                        false;
            };
        }
    }
}
