package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.MARGIN;
import static org.touchline.layout.sheet.Metrics.MIN_SHEET_WIDTH;
import static org.touchline.layout.sheet.Metrics.SECTION_GAP;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.ItemGroup;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.GridPlan.RowPlan;
import org.touchline.layout.grid.MapIndex;
import org.touchline.layout.grid.PlacedCards;
import org.touchline.layout.lane.LaneContext;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.Trail;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;

import java.util.ArrayList;
import java.util.List;

/// One layout of one map, from the top of the sheet to its bottom. What is as it was in the layout
/// before is taken from there.
final class MapDraft {
    private final JourneyMap map;
    private final Toolbox tools;
    private final MapIndex index;
    private final RowHeaders rowHeaders;
    private final List<Trail> trails;
    private final Parts parts;
    private final PlacedCards cards;
    private final LaidOutMap laidOut;

    MapDraft(JourneyMap map, Toolbox tools, LayoutMemory before) {
        this.map = map;
        this.tools = tools;
        index = MapIndex.of(map, before.index());
        rowHeaders = new RowHeaders(map, tools.pen(), tools.words());
        trails = before.kept(Trail.of(map, tools.pen().theme()));
        parts = before.parts().next();
        GridPlan plan = plan();
        cards = new PlacedCards(plan.columns(), rowIds(plan), tools.stacks(), index);
        laidOut = draw(plan, before.cards());
    }

    LaidOutMap laidOut() {
        return laidOut;
    }

    /// What the next layout can use.
    LayoutMemory memory() {
        return new LayoutMemory(index, trails, cards, parts);
    }

    private GridPlan plan() {
        PlanContext context = new PlanContext(index, tools, rowHeaders);
        return switch (map.view().arrangement()) {
            case TIME_ACROSS -> new TimeAcross(context);
            case STAGES_ACROSS -> new StagesAcross(context);
        };
    }

    private LaidOutMap draw(GridPlan plan, PlacedCards cardsBefore) {
        List<Column> columns = plan.columns();
        double right = Math.max(columns.getLast().right(), MIN_SHEET_WIDTH - MARGIN);
        Sketch header = new Sketch();
        PageHeader pageHeader = new PageHeader(map, trails, tools.pen(), tools.words());
        double headersTop = pageHeader.draw(header, right);
        List<Band> rows = rows(plan, headersTop + plan.headersHeight());
        double gridBottom = rows.getLast().bottom();
        LaneContext laneContext = new LaneContext(map, columns, trails);
        LaneRows lanes = new LaneRows(laneContext, rowHeaders, tools, gridBottom + SECTION_GAP);
        Grid grid = new Grid(columns, rows, lanes.bands());
        cards.place(rows.stream().mapToDouble(Band::y).toArray(), cardsBefore);

        double bottom = lanes.bands().isEmpty() ? gridBottom : lanes.bottom();
        plan.drawBackground(parts, grid, bottom);
        lanes.drawBackground(parts);
        parts.add("header", header);
        plan.drawFirst(parts, grid);
        parts.addAll(tools.arrows().draw(index, cards, trails));
        for (Stage stage : map.stages()) {
            plan.drawStage(parts, stage, grid);
            parts.addAll(cardsOf(stage));
        }
        lanes.drawForeground(parts);
        return new LaidOutMap(
                map,
                drawing(new Size(right + MARGIN, bottom + MARGIN)),
                grid,
                headers(plan, grid, bottom),
                new CardPlaces(map, grid, cards, tools.pen().theme().card().ink()),
                parts.patches());
    }

    private static List<String> rowIds(GridPlan plan) {
        return plan.rows().stream().map(RowPlan::id).toList();
    }

    private List<Band> rows(GridPlan plan, double top) {
        List<Band> rows = new ArrayList<>();
        double y = top;
        for (RowPlan row : plan.rows()) {
            double height = Math.max(row.minHeight(), cards.rowHeight(rows.size()));
            rows.add(new Band(row.id(), y, height));
            y += height;
        }
        return rows;
    }

    /// Each stage is read before its cards, these in the order in which they are visited.
    private List<ItemGroup> cardsOf(Stage stage) {
        return index.of(stage).stream().map(slot -> slot.placed().items()).toList();
    }

    private Drawing drawing(Size size) {
        Course course = new Course(index, tools.words());
        return new Drawing(
                tools.words().name(map.brief().title()),
                map.brief().language(),
                size,
                tools.pen().theme().paper(),
                parts.groups(),
                course::position);
    }

    private Headers headers(GridPlan plan, Grid grid, double bottom) {
        Rect bounds = grid.bounds();
        double top = bounds.y() - plan.headersHeight();
        return new Headers(
                new Rect(bounds.x(), top, bounds.width(), plan.headersHeight()),
                new Rect(
                        rowHeaders.left(),
                        bounds.y(),
                        rowHeaders.right() - rowHeaders.left(),
                        bottom - bounds.y()));
    }
}
