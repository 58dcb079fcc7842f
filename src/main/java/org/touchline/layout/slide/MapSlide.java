package org.touchline.layout.slide;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Figure;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// The whole map on one slide, as large as it can be.
final class MapSlide {
    private final SlideContext context;
    private final Drawing picture;

    /// @param picture of the map
    MapSlide(SlideContext context, Drawing picture) {
        this.context = context;
        this.picture = picture;
    }

    SlideDraft make() {
        Heading heading = context.heading(Role.LANE, context.words().text("map.slide.whole"), "");
        Rect standard = context.master().room(heading);
        Rect room = new Rect(standard.x(), 78, standard.width(), standard.bottom() - 78);
        double scale =
                Math.min(
                        room.width() / picture.size().width(),
                        room.height() / picture.size().height());
        double x = room.centerX() - picture.size().width() * scale / 2;
        double y = room.centerY() - picture.size().height() * scale / 2;
        List<Item> items = new ArrayList<>();
        for (Item item : picture.items()) {
            List<Primitive> primitives =
                    item.figure().primitives().stream()
                            .map(primitive -> primitive.scaled(scale))
                            .toList();
            Figure figure = new Figure(item.figure().bounds().scaled(scale), primitives);
            Point at = item.at().scaled(scale).plus(x, y);
            items.add(
                    new Item(
                            "map:" + item.id(),
                            role(item.role()),
                            picture.altText(item),
                            figure,
                            at));
        }
        return new SlideDraft(heading, "", items, "");
    }

    /// The slide has its own heading: those of the map are texts beside others here.
    private static Role role(Role role) {
        return role.isHeading() ? Role.NOTE : role;
    }
}
