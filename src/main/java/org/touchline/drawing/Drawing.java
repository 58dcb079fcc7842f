package org.touchline.drawing;

import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The whole picture, ready to paint: what is on the screen is what is exported.
///
/// Whoever paints only a part asks for [#itemsIn], whoever kept the picture of an earlier drawing
/// for [#areasChangedSince]. Both are quick in a drawing of thousands of items.
///
/// Immutable, safe for several threads. Equal to another with the same items.
public final class Drawing {
    private final String title;
    private final String language;
    private final Size size;
    private final Color background;
    private final List<ItemGroup> groups;
    private final Function<Item, String> position;
    private volatile List<Item> items;

    /// @param title the name of the map, for the titles of windows and documents
    /// @param language the BCP 47 tag of the texts
    /// @param size in 1/72 inch; every item lies within it
    /// @param background what the sheet is filled with
    /// @param items in the order in which they are painted, which is also the order in which they
    ///   are read aloud
    public Drawing(String title, String language, Size size, Color background, List<Item> items) {
        this(title, language, size, background, List.of(ItemGroup.of(items)), _ -> "");
    }

    /// @param groups as the items, in the order in which they are painted and read
    /// @param position a sentence that says which of how many an item is, or empty; apart from the
    ///   items, as each new one moves all others on
    public Drawing(
            String title,
            String language,
            Size size,
            Color background,
            List<ItemGroup> groups,
            Function<Item, String> position) {
        this.title = title;
        this.language = language;
        this.size = size;
        this.background = background;
        this.groups = List.copyOf(groups);
        this.position = position;
    }

    /// The name of the map, for the titles of windows and documents.
    public String title() {
        return title;
    }

    /// The BCP 47 tag of the texts.
    public String language() {
        return language;
    }

    /// In 1/72 inch; every item lies within it.
    public Size size() {
        return size;
    }

    /// What the sheet is filled with.
    public Color background() {
        return background;
    }

    /// In the order in which they are painted, which is also the order in which they are read
    /// aloud.
    ///
    /// An item of which nothing changed is the very same object in two drawings that one layout
    /// made of a map, one after the other.
    public List<Item> items() {
        List<Item> known = items;
        if (known == null) {
            known = groups.stream().flatMap(group -> group.items().stream()).toList();
            items = known;
        }
        return known;
    }

    /// The items that reach into an area or touch its border, in the order in which they are
    /// painted. What their strokes add to their bounds is not counted.
    public List<Item> itemsIn(Rect area) {
        List<Item> found = new ArrayList<>();
        for (ItemGroup group : groups) {
            if (group.bounds().meets(area)) {
                for (Item item : group.items()) {
                    if (item.bounds().meets(area)) {
                        found.add(item);
                    }
                }
            }
        }
        return found;
    }

    /// The item of an id.
    public Optional<Item> item(String id) {
        for (ItemGroup group : groups) {
            for (Item item : group.items()) {
                if (item.id().equals(id)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /// What is read aloud for an item: its own text, and which of how many it is.
    public String altText(Item item) {
        String place = position.apply(item);
        return place.isEmpty() ? item.altText() : item.altText() + " " + place;
    }

    /// Where this drawing looks otherwise than another: the bounds of all items that came, went or
    /// changed, without what strokes add to them; the whole of both sheets if their size or their
    /// background differs.
    public List<Rect> areasChangedSince(Drawing before) {
        if (!size.equals(before.size) || !background.equals(before.background)) {
            return List.of(
                    new Rect(
                            0,
                            0,
                            Math.max(size.width(), before.size.width()),
                            Math.max(size.height(), before.size.height())));
        }
        return new Difference(before.groups, groups).areas();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing
                && title.equals(drawing.title)
                && language.equals(drawing.language)
                && size.equals(drawing.size)
                && background.equals(drawing.background)
                && items().equals(drawing.items())
                && items().stream().allMatch(item -> altText(item).equals(drawing.altText(item)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, size, items().size());
    }

    @Override
    public String toString() {
        return "drawing of " + items().size() + " items: " + title;
    }
}
