package org.touchline.paint.fx;

import javafx.scene.Group;
import javafx.scene.Node;

import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A picture larger than the screen, of which only what is seen is drawn, and kept while it stays
/// near: moving it draws but the tiles that come into view. All in pixels of the screen, from the
/// origin of the picture.
final class Tiles {
    private final Map<Place, Tile> tiles = new HashMap<>();

    /// Those that are at no place now.
    private final List<Tile> spare = new ArrayList<>();

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
        spare.addAll(tiles.values());
        tiles.clear();
    }

    /// An area is to be drawn anew when it is seen next.
    void outdate(Rect area) {
        tiles.values().forEach(tile -> tile.outdate(area));
    }

    /// Draws what is not drawn yet, or out of date, in an area that is seen.
    void show(Rect seen, Density density) {
        leave(seen.grown(Tile.SIZE));
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
        spare.forEach(tile -> group.getChildren().remove(tile.node()));
        spare.clear();
    }

    /// Tiles that are far from what is seen are free for other places.
    private void leave(Rect kept) {
        tiles.values()
                .removeIf(tile -> {
                    boolean isLeft = !tile.bounds().intersects(kept);
                    if (isLeft) {
                        spare.add(tile);
                    }
                    return isLeft;
                });
    }

    private Tile newTile(Place place, Density density) {
        spare.stream()
                .filter(tile -> !tile.node().density().equals(density))
                .forEach(tile -> group.getChildren().remove(tile.node()));
        spare.removeIf(tile -> !tile.node().density().equals(density));
        Tile tile = spare.isEmpty() ? added(new Tile(density)) : spare.removeLast();
        tile.moveTo(place.column(), place.row());
        return tile;
    }

    private Tile added(Tile tile) {
        group.getChildren().add(tile.node());
        return tile;
    }
}
