package org.touchline.layout;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.layout.lane.LaneBody;
import org.touchline.layout.lane.LaneContext;
import org.touchline.layout.lane.LaneEntry;
import org.touchline.layout.lane.LaneLayouts;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.lane.Lane;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Draws the lanes that are not hidden, one below the other, each with its name at the left.
final class LaneRows {
    private final LaneContext context;
    private final RowHeaders headers;
    private final LaneLayouts bodies;
    private final Sketch background = new Sketch();
    private final Sketch foreground = new Sketch();
    private final List<Band> bands = new ArrayList<>();
    private double bottom;

    /// @param top where the first lane begins, in 1/72 inch
    LaneRows(LaneContext context, RowHeaders headers, double top) {
        this.context = context;
        this.headers = headers;
        this.bodies = new LaneLayouts(context);
        this.bottom = top;
        context.map().visibleLanes().forEach(this::add);
    }

    /// What is painted behind everything else.
    Sketch background() {
        return background;
    }

    Sketch foreground() {
        return foreground;
    }

    List<Band> bands() {
        return bands;
    }

    double bottom() {
        return bottom;
    }

    private void add(Lane lane) {
        LaneBody body = bodies.body(lane, bottom);
        Caption caption = headers.caption(headers.plainLook(), headers.name(lane), body.hint());
        Band band = new Band(lane.id(), bottom, Math.max(body.height(), headers.height(caption)));
        bands.add(band);
        bottom = band.bottom();
        drawRule(band);
        body.background().forEach(background::add);
        drawName(lane, band, caption);
        body.entries().forEach(entry -> drawEntry(lane, entry));
    }

    private void drawRule(Band band) {
        double right = context.columns().getLast().right();
        background.add(
                Item.decoration(
                        ItemIds.of("background", "lane", band.id()),
                        List.of(
                                Rules.horizontal(
                                        headers.left(), right, band.y(), theme().rule()))));
    }

    private void drawName(Lane lane, Band band, Caption caption) {
        double x = headers.textX();
        double y = headers.textY(band);
        foreground.add(
                new Item(
                        ItemIds.of("lane", lane.id()),
                        Role.LANE,
                        context.words().sentence(headers.name(lane)),
                        headers.bounds(band),
                        caption.at(x, y)),
                new Hit.OnLane(lane.id()),
                headers.bounds(band),
                caption.namePlace(x, y));
    }

    private void drawEntry(Lane lane, LaneEntry entry) {
        Item item = entry.item();
        if (entry.element().isEmpty()) {
            foreground.add(item);
        } else if (item.role() == Role.NOTE) {
            TextPlace text = new TextPlace(entry.text(), TextStyles.ENTRY, theme().note().ink());
            foreground.add(item, new Hit.OnNote(entry.element()), item.bounds(), text);
        } else {
            Hit hit = new Hit.OnLaneEntry(lane.id(), entry.element());
            foreground.add(item, hit, item.bounds(), TextPlace.NONE);
        }
    }

    private Theme theme() {
        return context.pen().theme();
    }
}
