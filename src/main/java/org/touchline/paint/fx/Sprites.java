package org.touchline.paint.fx;

import javafx.scene.Group;
import javafx.scene.Node;

import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The items in view that have a picture of their own: cards, headers, notes, whatever is moved as
/// a whole. So many are drawn with a frame, the rest with the next ones.
final class Sprites {
    /// More would be felt.
    private static final int MOST_A_FRAME = 12;

    /// A picture of more pixels is too dear to keep.
    private static final double MOST_PIXELS = 600_000;

    private final Map<String, Sprite> sprites = new HashMap<>();
    private final Map<String, Item> wanted = new LinkedHashMap<>();
    private final Group group = new Group();
    private final FigureBrush brush;
    private final Consumer<Rect> uncovered;
    private Density density = new Density(1, 1);
    private double scale;

    /// @param uncovered is told where a sprite came or went, in points: what is below it is to be
    ///   drawn without it or with it
    Sprites(FigureBrush brush, Consumer<Rect> uncovered) {
        this.brush = brush;
        this.uncovered = uncovered;
        group.setManaged(false);
    }

    Node node() {
        return group;
    }

    boolean has(Item item) {
        Sprite sprite = sprites.get(item.id());
        return sprite != null && sprite.shows(item);
    }

    /// Goes on with other items, at another scale perhaps. What changed is drawn at once, what is
    /// new with [#work].
    ///
    /// @param newScale pixels of the screen for a point
    void show(List<Item> items, double newScale, Density newDensity) {
        scale = newScale;
        density = newDensity;
        wanted.clear();
        for (Item item : items) {
            if (isSmall(item)) {
                wanted.put(item.id(), item);
            }
        }
        sprites.values().removeIf(this::isLeft);
        int changed = 0;
        for (Sprite sprite : List.copyOf(sprites.values())) {
            Item item = wanted.get(sprite.item().id());
            if (sprite.shows(item)) {
                sprite.place(item, scale, density);
                wanted.remove(item.id());
            } else if (changed++ < MOST_A_FRAME) {
                draw(item);
                wanted.remove(item.id());
            } else {
                remove(sprite);
                sprites.remove(item.id());
            }
        }
    }

    /// Draws a few that are new, or those that are not sharp at this scale.
    ///
    /// @return whether there is more to do
    boolean work() {
        int drawn = 0;
        for (Item item : List.copyOf(wanted.values())) {
            if (drawn++ == MOST_A_FRAME) {
                return true;
            }
            wanted.remove(item.id());
            draw(item);
        }
        for (Sprite sprite : List.copyOf(sprites.values())) {
            if (!sprite.isSharp(scale, density)) {
                if (drawn++ == MOST_A_FRAME) {
                    return true;
                }
                draw(sprite.item());
            }
        }
        return false;
    }

    /// Whether there is something for [#work].
    boolean isBehind() {
        return !wanted.isEmpty() || isStretched();
    }

    /// Whether a picture is shown at another scale than it was drawn at.
    boolean isStretched() {
        return sprites.values().stream().anyMatch(sprite -> !sprite.isSharp(scale, density));
    }

    void shift(String item, double dx, double dy) {
        Sprite sprite = sprites.get(item);
        if (sprite != null) {
            double scenic = scale / density.screen();
            sprite.shift(dx * scenic, dy * scenic, density);
        }
    }

    /// Whether an item can have a picture of its own.
    boolean isSmall(Item item) {
        Rect bounds = item.figure().bounds();
        return bounds.width() * bounds.height() * scale * scale <= MOST_PIXELS;
    }

    private boolean isLeft(Sprite sprite) {
        boolean isLeft = !wanted.containsKey(sprite.item().id());
        if (isLeft) {
            remove(sprite);
        }
        return isLeft;
    }

    private void remove(Sprite sprite) {
        group.getChildren().remove(sprite.node());
        uncovered.accept(sprite.item().bounds());
    }

    private void draw(Item item) {
        Sprite sprite = new Sprite(item, scale, density, brush);
        sprite.place(item, scale, density);
        Sprite before = sprites.put(item.id(), sprite);
        if (before == null) {
            group.getChildren().add(sprite.node());
            uncovered.accept(item.bounds());
        } else {
            group.getChildren().set(group.getChildren().indexOf(before.node()), sprite.node());
        }
    }
}
