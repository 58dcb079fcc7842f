package org.touchline.layout;

import org.touchline.drawing.Item;
import org.touchline.drawing.Role;
import org.touchline.layout.lane.LaneBody;
import org.touchline.layout.lane.LaneColumn;
import org.touchline.layout.lane.LaneContext;
import org.touchline.layout.lane.LaneEntry;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.lane.Lane;

import java.util.ArrayList;
import java.util.List;

/// Draws the lanes that are not hidden, one below the other, each with its name at the left.
final class LaneRows {
    private final LaneContext context;
    private final RowHeaders headers;
    private final Toolbox tools;
    private final List<Drawn> lanes = new ArrayList<>();
    private double bottom;

    /// @param top where the first lane begins, in 1/72 inch
    LaneRows(LaneContext context, RowHeaders headers, Toolbox tools, double top) {
        this.context = context;
        this.headers = headers;
        this.tools = tools;
        this.bottom = top;
        context.map().visibleLanes().forEach(this::add);
    }

    /// Draws what is painted behind everything else.
    void drawBackground(Parts parts) {
        lanes.forEach(lane -> drawBackground(parts, lane));
    }

    void drawForeground(Parts parts) {
        lanes.forEach(lane -> drawForeground(parts, lane));
    }

    List<Band> bands() {
        return lanes.stream().map(Drawn::band).toList();
    }

    double bottom() {
        return bottom;
    }

    private void add(Lane lane) {
        LaneBody body = tools.lanes().body(lane, context);
        Caption caption = headers.caption(headers.plainLook(), headers.name(lane), body.hint());
        Band band = new Band(lane.id(), bottom, Math.max(body.height(), headers.height(caption)));
        lanes.add(new Drawn(lane, band, caption, body));
        bottom = band.bottom();
    }

    private void drawBackground(Parts parts, Drawn lane) {
        Band band = lane.band;
        double right = context.columns().getLast().right();
        Sketch sketch = new Sketch();
        sketch.add(
                Item.decoration(
                        ItemIds.of("background", "lane", band.id()),
                        List.of(
                                Rules.horizontal(
                                        headers.left(),
                                        right,
                                        band.y(),
                                        tools.pen().theme().rule()))));
        lane.body.background().forEach(item -> sketch.add(item.translated(0, band.y())));
        parts.add(ItemIds.of("lane background", band.id()), sketch);
    }

    private void drawForeground(Parts parts, Drawn lane) {
        double top = lane.band.y();
        Sketch name = new Sketch();
        drawName(name, lane);
        parts.add(ItemIds.of("lane", lane.band.id()), name);
        lane.body.across().forEach(group -> parts.add(Patch.of(group.movedTo(0, top))));
        List<LaneColumn> columns = lane.body.columns();
        for (int i = 0; i < columns.size(); i++) {
            LaneColumn column = columns.get(i);
            if (!column.entries().isEmpty()) {
                Column place = context.columns().get(i);
                Patch patch = tools.lanePatches().get(column, made -> patch(lane.lane, made));
                parts.add(patch.movedTo(place.x(), top));
            }
        }
    }

    private void drawName(Sketch sketch, Drawn lane) {
        Band band = lane.band;
        double x = headers.textX();
        double y = headers.textY(band);
        sketch.add(
                new Item(
                        ItemIds.of("lane", band.id()),
                        Role.LANE,
                        tools.words().sentence(headers.name(lane.lane)),
                        headers.bounds(band),
                        lane.caption.at(x, y)),
                new Hit.OnLane(band.id()),
                headers.bounds(band),
                lane.caption.namePlace(x, y));
    }

    private Patch patch(Lane lane, LaneColumn column) {
        Sketch sketch = new Sketch();
        column.entries().forEach(entry -> draw(sketch, lane, entry));
        return Patch.of(sketch);
    }

    private void draw(Sketch sketch, Lane lane, LaneEntry entry) {
        Item item = entry.item();
        if (item.role() == Role.NOTE) {
            TextPlace text =
                    new TextPlace(entry.text(), TextStyles.ENTRY, tools.pen().theme().note().ink());
            sketch.add(item, new Hit.OnNote(entry.element()), item.bounds(), text);
        } else {
            Hit hit = new Hit.OnLaneEntry(lane.id(), entry.element());
            sketch.add(item, hit, item.bounds(), TextPlace.NONE);
        }
    }

    private record Drawn(Lane lane, Band band, Caption caption, LaneBody body) {}
}
