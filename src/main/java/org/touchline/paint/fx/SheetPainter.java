package org.touchline.paint.fx;

import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

import java.util.List;

/// Shows a large drawing, one after the other, at any scale, so fast that a hand can move it.
///
/// Each card is a picture of its own, drawn once and then only moved. What lies between (arrows,
/// tints, curves) is a ground of tiles, of which only those are drawn that come into view or
/// change. Far out, where there are thousands of cards, these are part of the ground, and simpler.
///
/// While the scale changes, the pictures are stretched; when it rests they are drawn anew, sharp.
/// All of them lie on whole pixels of the screen, whatever that has for one of the scene. On the
/// JavaFX thread only.
public final class SheetPainter {
    /// How far beyond the view cards are drawn ahead, in pixels of the scene.
    private static final double AHEAD = 64;

    /// What strokes may add to the bounds of an item, in points.
    private static final double MARGIN = 2;

    /// When nobody has zoomed for so long, the scale rests.
    private static final long REST_NANOS = 120_000_000;

    private final FigureBrush brush;
    private final Tiles tiles = new Tiles(this::drawGround);
    private final Sprites sprites;
    private final Group root = new Group();
    private final Work work = new Work();
    private Density density = new Density(1, 1);
    private Drawing drawing;
    private double scale;
    private Rect seen = Rect.EMPTY;
    private Rect prepared = Rect.EMPTY;
    private long zoomed;
    private boolean isGesture;

    public SheetPainter(FxFonts fonts) {
        brush = new FigureBrush(fonts);
        sprites = new Sprites(brush, this::outdate);
        root.setManaged(false);
        root.setMouseTransparent(true);
        root.getChildren().addAll(tiles.node(), sprites.node());
    }

    /// What the drawings are shown in, to be put into a scene once.
    public Node node() {
        return root;
    }

    /// Where the drawing's origin is put for a place that is asked for: on a whole pixel.
    public double snapped(double inScene) {
        return density.snapped(inScene);
    }

    /// Shows a drawing in place of the one before.
    ///
    /// @param newScale pixels of the scene for 1/72 inch
    /// @param x of the drawing's origin, in the coordinates of the node's parent
    /// @param y of it
    /// @param visible the part that is to be seen, in the drawing's coordinates
    public void show(Drawing now, double newScale, double x, double y, Rect visible) {
        Density newDensity = Density.of(root);
        boolean isZoomed = newScale != scale || !newDensity.equals(density);
        if (isZoomed) {
            scale = newScale;
            density = newDensity;
            zoom();
        }
        boolean isOther = now != drawing;
        if (isOther && drawing != null && !isZoomed) {
            now.areasChangedSince(drawing).forEach(this::outdate);
        }
        drawing = now;
        brush.use(drawing);
        seen = visible;
        root.setLayoutX(density.snapped(x));
        root.setLayoutY(density.snapped(y));
        if (isZoomed || isOther || !prepared.encloses(seen)) {
            prepared = seen.grown(AHEAD / scale);
            sprites.show(items(), scale * density.screen(), density);
            if (!isZooming()) {
                sprites.work();
            }
        }
        tiles.show(pixels(seen), density);
        work.begin();
    }

    /// Shows an item beside its place for a moment; nothing else is drawn anew. One that has no
    /// picture of its own now is passed over.
    ///
    /// @param dx in 1/72 inch; 0 and 0 put it back
    public void shift(String item, double dx, double dy) {
        sprites.shift(item, dx, dy);
    }

    /// Draws at once what would be drawn with the next frames.
    void finish() {
        while (sprites.work()) {
            // There is more.
        }
        tiles.show(pixels(seen), density);
    }

    /// What has a picture of its own.
    private List<Item> items() {
        return scale < Detail.NEAR
                ? List.of()
                : drawing.itemsIn(prepared).stream().filter(SheetPainter::isMoved).toList();
    }

    /// Arrows lead from one to another, and decoration lies below all but personas, who are
    /// adorned.
    private static boolean isMoved(Item item) {
        return switch (item.role()) {
            case DECORATION, ARROW, EMOTION_CURVE, PERSONA -> false;
            case TITLE,
                    SUMMARY,
                    STAGE,
                    TIME_SLOT,
                    TOUCHPOINT,
                    LANE,
                    EMOTION,
                    PAIN_POINT,
                    OPPORTUNITY,
                    NOTE ->
                    true;
        };
    }

    private void zoom() {
        long now = System.nanoTime();
        isGesture = now - zoomed < REST_NANOS;
        zoomed = now;
        tiles.clear();
    }

    /// Whether the next zoom is to be expected in a moment: whoever only jumps to another one does
    /// not wait.
    private boolean isZooming() {
        return isGesture && System.nanoTime() - zoomed < REST_NANOS;
    }

    private void outdate(Rect area) {
        tiles.outdate(pixels(area.grown(MARGIN)));
    }

    private Rect pixels(Rect area) {
        double pixels = scale * density.screen();
        return new Rect(
                area.x() * pixels,
                area.y() * pixels,
                area.width() * pixels,
                area.height() * pixels);
    }

    private void drawGround(Tile tile, Rect area) {
        double pixels = scale * density.screen();
        Rect points =
                new Rect(
                        area.x() / pixels,
                        area.y() / pixels,
                        area.width() / pixels,
                        area.height() / pixels);
        layPaper(tile.node().points(pixels, tile.bounds().x(), tile.bounds().y()), points);
        Detail fine = new Detail(scale, false);
        Detail rough = new Detail(scale, true);
        for (Item item : drawing.itemsIn(points.grown(MARGIN))) {
            if (fine.shows(item.role()) && !sprites.has(item)) {
                Surface surface =
                        new Surface(
                                tile.node(),
                                pixels,
                                tile.bounds().x() - item.at().x() * pixels,
                                tile.bounds().y() - item.at().y() * pixels);
                brush.draw(
                        item.figure(),
                        surface,
                        isDrawnSoon(item) ? rough : fine,
                        points.translated(-item.at().x(), -item.at().y()));
            }
        }
    }

    private void layPaper(GraphicsContext canvas, Rect area) {
        double right = Math.min(area.right(), drawing.size().width());
        double bottom = Math.min(area.bottom(), drawing.size().height());
        double left = Math.max(0, area.x());
        double top = Math.max(0, area.y());
        if (left < right && top < bottom) {
            canvas.setFill(Paints.of(drawing.background()));
            canvas.fillRect(left, top, right - left, bottom - top);
        }
    }

    /// Whether it will have a picture of its own in a moment.
    private boolean isDrawnSoon(Item item) {
        return scale >= Detail.NEAR && isMoved(item) && sprites.isSmall(item);
    }

    /// Does with each frame what the last one left, as long as there is something.
    private final class Work extends AnimationTimer {
        private boolean running;

        void begin() {
            if (!running && sprites.isBehind()) {
                running = true;
                start();
            }
        }

        @Override
        public void handle(long nanos) {
            if (isZooming()) {
                return;
            }
            if (!sprites.work()) {
                running = false;
                stop();
            }
            tiles.show(pixels(seen), density);
        }
    }
}
