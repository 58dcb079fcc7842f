package org.touchline.paint.fx;

import javafx.scene.Group;
import javafx.scene.Node;

import org.touchline.geometry.Rect;

import java.util.HashMap;
import java.util.Map;

/// A picture larger than the screen, of which only what is seen is drawn, and kept while it stays
/// near: moving it draws but the tiles that come into view. All in pixels of the screen, from the
/// origin of the picture.
final class Tiles {
    private final Map<Place, Tile> tiles = new HashMap<>();
    private final Group group = new Group();
    private final Tile.Drawer drawer;

    private record Place(int column, int row) {}

    Tiles(Tile.Drawer drawer) {
        this.drawer = drawer;
        group.setManaged(false);
    }

    Node node() {
        return group;
    }

    /// Everything is to be drawn anew, in another density perhaps.
    void clear() {
        tiles.clear();
        group.getChildren().clear();
    }

    /// An area is to be drawn anew when it is seen next.
    void outdate(Rect area) {
        tiles.values().forEach(tile -> tile.outdate(area));
    }

    /// Draws what is not drawn yet, or out of date, in an area that is seen.
    void show(Rect seen, Density density) {
        Rect kept = seen.grown(Tile.SIZE);
        tiles.values().removeIf(tile -> isLeft(tile, kept));
        int lastColumn = (int) Math.ceil(seen.right() / Tile.SIZE);
        int lastRow = (int) Math.ceil(seen.bottom() / Tile.SIZE);
        for (int row = (int) Math.floor(seen.y() / Tile.SIZE); row < lastRow; row++) {
            for (int column = (int) Math.floor(seen.x() / Tile.SIZE);
                    column < lastColumn;
                    column++) {
                Tile tile =
                        tiles.computeIfAbsent(
                                new Place(column, row), place -> newTile(place, density));
                if (tile.stale().width() > 0) {
                    tile.draw(drawer);
                }
            }
        }
    }

    private boolean isLeft(Tile tile, Rect kept) {
        boolean isLeft = !tile.bounds().intersects(kept);
        if (isLeft) {
            group.getChildren().remove(tile.node());
        }
        return isLeft;
    }

    private Tile newTile(Place place, Density density) {
        Tile tile = new Tile(place.column(), place.row(), density);
        group.getChildren().add(tile.node());
        return tile;
    }
}
