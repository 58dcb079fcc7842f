package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.CARD_SHADOW;
import static org.touchline.layout.sheet.Metrics.MARGIN;
import static org.touchline.layout.sheet.Metrics.MIN_SHEET_WIDTH;
import static org.touchline.layout.sheet.Metrics.SECTION_GAP;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.ItemGroup;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.geometry.Size;
import org.touchline.layout.GridPlan.RowPlan;
import org.touchline.layout.lane.LaneContext;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.JourneyMap;
import org.touchline.model.Stage;
import org.touchline.model.Touchpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One layout of one map, from the top of the sheet to its bottom.
final class MapDraft {
    private final JourneyMap map;
    private final MapIndex index;
    private final Pen pen;
    private final Words words;
    private final CardLayout cards;
    private final ArrowLayout arrows;
    private final RowHeaders rowHeaders;
    private final List<Trail> trails;
    private final GridPlan plan;

    MapDraft(JourneyMap map, Toolbox tools) {
        this.map = map;
        pen = tools.pen();
        words = tools.words();
        cards = tools.cards();
        arrows = tools.arrows();
        index = new MapIndex(map);
        rowHeaders = new RowHeaders(map, pen, words);
        trails = Trail.of(map, pen.theme());
        var context = new PlanContext(index, pen, words, cards, rowHeaders);
        plan =
                switch (map.view().arrangement()) {
                    case TIME_ACROSS -> new TimeAcross(context);
                    case STAGES_ACROSS -> new StagesAcross(context);
                };
    }

    LaidOutMap finish() {
        List<Column> columns = plan.columns();
        double right = Math.max(columns.getLast().right(), MIN_SHEET_WIDTH - MARGIN);
        Sketch header = new Sketch();
        double headersTop = new PageHeader(map, trails, pen, words).draw(header, right);
        CardStacks stacks = new CardStacks(columns, rowIds(), this::card);
        List<Band> rows = rows(stacks, headersTop + plan.headersHeight());
        double gridBottom = rows.getLast().bottom();
        LaneContext laneContext = new LaneContext(map, columns, trails, pen, words);
        LaneRows lanes = new LaneRows(laneContext, rowHeaders, gridBottom + SECTION_GAP);
        Grid grid = new Grid(columns, rows, lanes.bands(), CARD_GAP);
        Map<String, PlacedCard> placed = stacks.place(rows);

        Sketch sketch = new Sketch();
        double bottom = lanes.bands().isEmpty() ? gridBottom : lanes.bottom();
        plan.drawBackground(sketch, grid, bottom);
        sketch.addAll(lanes.background());
        sketch.addAll(header);
        plan.drawFirst(sketch, grid);
        drawArrows(sketch, rows, placed);
        drawStages(sketch, grid, placed);
        sketch.addAll(lanes.foreground());
        Size size = new Size(right + MARGIN, bottom + MARGIN);
        return new LaidOutMap(
                map, drawing(size, sketch), grid, headers(grid, bottom), sketch.places());
    }

    private List<String> rowIds() {
        return plan.rows().stream().map(RowPlan::id).toList();
    }

    private Card card(Touchpoint touchpoint, Column column) {
        double width = column.width() - 2 * CARD_GAP;
        return cards.card(CardContent.of(touchpoint, index, width));
    }

    private List<Band> rows(CardStacks stacks, double top) {
        List<Band> rows = new ArrayList<>();
        double y = top;
        for (RowPlan row : plan.rows()) {
            double height = Math.max(row.minHeight(), stacks.rowHeight(rows.size()));
            rows.add(new Band(row.id(), y, height));
            y += height;
        }
        return rows;
    }

    private void drawArrows(Sketch sketch, List<Band> rows, Map<String, PlacedCard> placed) {
        ArrowRouter router = new ArrowRouter(rows, placed.values(), trails.size());
        for (Trail trail : trails) {
            List<PlacedCard> visited =
                    index.visited().stream()
                            .filter(trail::visits)
                            .map(touchpoint -> placed.get(touchpoint.id()))
                            .toList();
            arrows.draw(sketch, router, trail, visited);
        }
    }

    /// Each stage is read before its cards, these in the order in which they are visited.
    private void drawStages(Sketch sketch, Grid grid, Map<String, PlacedCard> placed) {
        Map<String, Sketch> sections = new LinkedHashMap<>();
        for (Stage stage : map.stages()) {
            Sketch section = new Sketch();
            plan.drawStage(section, stage, grid);
            sections.put(stage.id(), section);
        }
        for (Touchpoint touchpoint : index.visited()) {
            drawCard(sections.get(touchpoint.slot().stage()), placed.get(touchpoint.id()));
        }
        sections.values().forEach(sketch::addAll);
    }

    private void drawCard(Sketch sketch, PlacedCard placed) {
        Card card = placed.card();
        Rect bounds = placed.bounds();
        String touchpoint = placed.touchpoint().id();
        Rect drawn = bounds.union(bounds.translated(0, CARD_SHADOW));
        sketch.add(
                new Item(
                        ItemIds.of("touchpoint", touchpoint),
                        Role.TOUCHPOINT,
                        card.altText(),
                        drawn,
                        cards.primitives(card, bounds.x(), bounds.y())),
                new Hit.OnTouchpoint(touchpoint),
                bounds,
                new TextPlace(
                        card.nameRoom().translated(bounds.x(), bounds.y()),
                        TextStyles.CARD_NAME,
                        pen.theme().card().ink()));
    }

    private Drawing drawing(Size size, Sketch sketch) {
        String title = words.name(map.brief().title());
        Course course = new Course(index.visited(), words);
        return new Drawing(
                title,
                map.brief().language(),
                size,
                pen.theme().paper(),
                List.of(ItemGroup.of(sketch.items())),
                course::position);
    }

    private Headers headers(Grid grid, double bottom) {
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
