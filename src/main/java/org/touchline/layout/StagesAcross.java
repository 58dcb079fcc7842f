package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.CARD_GAP;
import static org.touchline.layout.sheet.Metrics.CARD_RADIUS;
import static org.touchline.layout.sheet.Metrics.HEADER_PADDING;
import static org.touchline.layout.sheet.Metrics.MIN_ROW_HEIGHT;
import static org.touchline.layout.sheet.Metrics.exact;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.Stroke;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.style.Surface;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Classic: a group of columns for each stage, divided into the time slots that the stage uses.
final class StagesAcross implements GridPlan {
    private final PlanContext context;
    private final TimeHeaders timeHeaders;
    private final List<Stage> stages;
    private final StageColumns stageColumns;
    private final List<Column> columns;
    private final Map<String, List<Column>> byStage = new HashMap<>();
    private final double stageHeight;
    private final double timeHeight;

    StagesAcross(PlanContext context) {
        this.context = context;
        timeHeaders = context.tools().timeHeaders();
        stages = context.index().map().stages();
        stageColumns = new StageColumns(context);
        columns = stageColumns.columns();
        columns.forEach(column ->
                byStage.computeIfAbsent(column.stage(), _ -> new ArrayList<>()).add(column));
        stageHeight =
                stages.stream()
                        .mapToDouble(stage -> exact(caption(stage).height() + 2 * HEADER_PADDING))
                        .max()
                        .orElse(0);
        timeHeight =
                columns.stream()
                        .filter(stageColumns::names)
                        .mapToDouble(column -> timeHeaders.height(time(column), column))
                        .max()
                        .orElse(0);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<RowPlan> rows() {
        double header = context.rowHeaders().height(rowCaption());
        return List.of(new RowPlan("", Math.max(MIN_ROW_HEIGHT, header)));
    }

    @Override
    public double headersHeight() {
        return stageHeight + timeHeight;
    }

    @Override
    public void drawFirst(Parts parts, Grid grid) {
        Sketch sketch = new Sketch();
        RowHeaders headers = context.rowHeaders();
        Band row = grid.rows().getFirst();
        sketch.add(
                new Item(
                        "touchpoints",
                        Role.LANE,
                        context.words().text("map.touchpoints"),
                        headers.bounds(row),
                        rowCaption().at(headers.textX(), headers.textY(row))));
        parts.add("touchpoints", sketch);
        if (stages.isEmpty()) {
            columns.forEach(column -> drawTime(parts, column, grid));
        }
    }

    @Override
    public void drawStage(Parts parts, Stage stage, Grid grid) {
        Sketch sketch = new Sketch();
        Rect bounds = headerBounds(stage, grid);
        Surface surface = theme().header(context.index().color(stage));
        Caption caption = caption(stage);
        double x = bounds.x() + CARD_GAP;
        double y = bounds.y() + HEADER_PADDING;
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(bounds, CARD_RADIUS, surface.fill(), Stroke.NONE));
        primitives.addAll(caption.at(x, y));
        sketch.add(
                new Item(
                        ItemIds.of("stage", stage.id()),
                        Role.STAGE,
                        context.words().stage(stage),
                        bounds,
                        primitives),
                new Hit.OnStage(stage.id()),
                bounds,
                caption.namePlace(x, y));
        parts.add(ItemIds.of("stage", stage.id()), sketch);
        columnsOf(stage).forEach(column -> drawTime(parts, column, grid));
    }

    /// Each stage's colour goes down through the lanes, so that these need no rules between
    /// columns.
    @Override
    public void drawBackground(Parts parts, Grid grid, double bottom) {
        Sketch sketch = new Sketch();
        for (Stage stage : stages) {
            Rect header = headerBounds(stage, grid);
            Rect tinted = new Rect(header.x(), header.y(), header.width(), bottom - header.y());
            Color tint = theme().tint(context.index().color(stage));
            sketch.add(
                    Item.decoration(
                            ItemIds.of("background", "stage", stage.id()),
                            List.of(new Box(tinted, CARD_RADIUS, tint, Stroke.NONE))));
        }
        Rect bounds = grid.bounds();
        double left = context.rowHeaders().left();
        sketch.add(
                Item.decoration(
                        ItemIds.of("background", "rules"),
                        List.of(
                                Rules.horizontal(
                                        left, bounds.right(), bounds.y(), theme().rule()))));
        parts.add("background", sketch);
    }

    private void drawTime(Parts parts, Column column, Grid grid) {
        if (stageColumns.names(column)) {
            String id =
                    column.stage().isEmpty()
                            ? ItemIds.of("time", column.time())
                            : ItemIds.of("time", column.stage(), column.time());
            double top = grid.bounds().y() - timeHeight;
            timeHeaders.draw(parts, id, time(column), column, top, timeHeight);
        }
    }

    private Rect headerBounds(Stage stage, Grid grid) {
        List<Column> group = columnsOf(stage);
        double left = group.getFirst().x();
        double width = group.getLast().right() - left;
        return new Rect(left, grid.bounds().y() - headersHeight(), width, stageHeight);
    }

    private Caption caption(Stage stage) {
        List<Column> group = columnsOf(stage);
        double width = group.getLast().right() - group.getFirst().x() - 2 * CARD_GAP;
        Color ink = theme().header(context.index().color(stage)).ink();
        Look look = new Look(TextStyles.STAGE, ink, TextStyles.DETAIL, ink);
        return new Caption(context.pen(), look, stage.name(), stage.description(), width);
    }

    private Caption rowCaption() {
        RowHeaders headers = context.rowHeaders();
        String label = context.words().text("map.touchpoints");
        return headers.caption(headers.plainLook(), label, "");
    }

    private List<Column> columnsOf(Stage stage) {
        return byStage.get(stage.id());
    }

    private TimeSlot time(Column column) {
        return context.index().time(column.time());
    }

    private Theme theme() {
        return context.pen().theme();
    }
}
