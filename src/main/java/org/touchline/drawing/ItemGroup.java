package org.touchline.drawing;

import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// Items that stand together and change together: the cards of a cell, the boxes of a lane below a
/// column. A layout makes a [Drawing] of such groups.
///
/// A group of which nothing changed is the very same object in two drawings. So two drawings of
/// thousands of items are compared, and what is in view is found, by looking at a few groups. To
/// move a group costs nothing: its items are moved when somebody asks for them.
///
/// Immutable, safe for several threads.
public final class ItemGroup {
    private final List<Item> made;
    private final Rect madeBounds;
    private final Point at;
    private final Rect bounds;
    private volatile List<Item> items;
    private volatile ItemGroup lastMoved;

    private ItemGroup(List<Item> made, Rect madeBounds, Point at) {
        this.made = made;
        this.madeBounds = madeBounds;
        this.at = at;
        this.bounds = madeBounds.translated(at.x(), at.y());
    }

    /// Items in the order in which they are painted and read.
    public static ItemGroup of(List<Item> items) {
        Rect bounds = items.isEmpty() ? Rect.EMPTY : items.getFirst().bounds();
        for (Item item : items) {
            bounds = bounds.union(item.bounds());
        }
        return new ItemGroup(List.copyOf(items), bounds, Point.ORIGIN);
    }

    /// A group of items in place of this one: those that are as they were here stay the same
    /// objects, and so does the group if all are.
    public ItemGroup with(List<Item> changed) {
        List<Item> known = items();
        List<Item> kept = new ArrayList<>(changed.size());
        boolean same = changed.size() == known.size();
        for (int i = 0; i < changed.size(); i++) {
            boolean stays = i < known.size() && changed.get(i).equals(known.get(i));
            kept.add(stays ? known.get(i) : changed.get(i));
            same &= stays;
        }
        return same ? this : of(kept);
    }

    /// The same items, all of them moved; the same group as long as they are moved to one place.
    ///
    /// @param x where the origin of the items that the group was made of goes, in 1/72 inch
    public ItemGroup movedTo(double x, double y) {
        if (at.x() == x && at.y() == y) {
            return this;
        }
        ItemGroup moved = lastMoved;
        if (moved == null || moved.at.x() != x || moved.at.y() != y) {
            moved = new ItemGroup(made, madeBounds, new Point(x, y));
            lastMoved = moved;
        }
        return moved;
    }

    /// At their places, in the order in which they are painted and read.
    public List<Item> items() {
        List<Item> known = items;
        if (known == null) {
            known = at.equals(Point.ORIGIN) ? made : moved();
            items = known;
        }
        return known;
    }

    /// Encloses every item, in 1/72 inch.
    public Rect bounds() {
        return bounds;
    }

    private List<Item> moved() {
        List<Item> moved = new ArrayList<>(made.size());
        for (Item item : made) {
            moved.add(item.translated(at.x(), at.y()));
        }
        return List.copyOf(moved);
    }
}
