package org.touchline.layout;

import static org.touchline.layout.sheet.Metrics.MIN_ROW_HEIGHT;
import static org.touchline.layout.sheet.Metrics.STAGE_BAR_WIDTH;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.geometry.Color;
import org.touchline.geometry.Rect;
import org.touchline.layout.Caption.Look;
import org.touchline.layout.grid.TimeCards;
import org.touchline.layout.sheet.Cards;
import org.touchline.layout.sheet.Column;
import org.touchline.layout.sheet.ItemIds;
import org.touchline.layout.sheet.TextStyles;
import org.touchline.model.Stage;
import org.touchline.model.TimeSlot;
import org.touchline.style.Theme;

import java.util.ArrayList;
import java.util.List;

/// Stages × time: a row for each stage, a column for each time slot.
final class TimeAcross implements GridPlan {
    private final PlanContext context;
    private final TimeHeaders timeHeaders;
    private final List<Stage> stages;
    private final List<TimeSlot> times;
    private final List<Column> columns;
    private final double headersHeight;

    TimeAcross(PlanContext context) {
        this.context = context;
        timeHeaders = context.tools().timeHeaders();
        stages = context.index().map().stages();
        times = context.index().map().times();
        columns = makeColumns();
        headersHeight = tallestHeader();
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<RowPlan> rows() {
        if (stages.isEmpty()) {
            return List.of(new RowPlan("", MIN_ROW_HEIGHT));
        }
        return stages.stream().map(stage -> new RowPlan(stage.id(), minHeight(stage))).toList();
    }

    @Override
    public double headersHeight() {
        return headersHeight;
    }

    @Override
    public void drawFirst(Parts parts, Grid grid) {
        double top = grid.bounds().y() - headersHeight;
        for (int i = 0; i < times.size(); i++) {
            TimeSlot time = times.get(i);
            String id = ItemIds.of("time", time.id());
            timeHeaders.draw(parts, id, time, columns.get(i), top, headersHeight);
        }
    }

    @Override
    public void drawStage(Parts parts, Stage stage, Grid grid) {
        RowHeaders headers = context.rowHeaders();
        Band row = grid.row(stage.id());
        Rect bounds = headers.bounds(row);
        Color bar = theme().line(context.index().color(stage));
        Caption caption = caption(stage);
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(
                Box.filled(
                        new Rect(bounds.x(), bounds.y(), STAGE_BAR_WIDTH, bounds.height()), bar));
        primitives.addAll(caption.at(headers.textX(), headers.textY(row)));
        Sketch sketch = new Sketch();
        sketch.add(
                new Item(
                        ItemIds.of("stage", stage.id()),
                        Role.STAGE,
                        context.words().stage(stage),
                        bounds,
                        primitives),
                new Hit.OnStage(stage.id()),
                bounds,
                caption.namePlace(headers.textX(), headers.textY(row)));
        parts.add(ItemIds.of("stage", stage.id()), sketch);
    }

    @Override
    public void drawBackground(Parts parts, Grid grid, double bottom) {
        Sketch sketch = new Sketch();
        Rect bounds = grid.bounds();
        for (Stage stage : stages) {
            Band row = grid.row(stage.id());
            Rect tinted = new Rect(bounds.x(), row.y(), bounds.width(), row.height());
            Color tint = theme().tint(context.index().color(stage));
            sketch.add(
                    Item.decoration(
                            ItemIds.of("background", "stage", stage.id()),
                            List.of(Box.filled(tinted, tint))));
        }
        double top = bounds.y() - headersHeight;
        List<Primitive> rules = new ArrayList<>();
        for (Column column : columns) {
            rules.add(Rules.vertical(column.x(), top, bottom, theme().rule()));
        }
        for (Band row : grid.rows()) {
            double left = context.rowHeaders().left();
            rules.add(Rules.horizontal(left, bounds.right(), row.y(), theme().rule()));
        }
        sketch.add(Item.decoration(ItemIds.of("background", "rules"), rules));
        parts.add("background", sketch);
    }

    private List<Column> makeColumns() {
        double left = context.rowHeaders().right();
        ColumnWidths widths = new ColumnWidths(context, left, times.size(), 0);
        if (times.isEmpty()) {
            return List.of(new Column("", "", left, widths.usual(), new Cards(List.of())));
        }
        List<Column> made = new ArrayList<>();
        for (TimeCards time : context.index().times()) {
            double width = widths.of(time.time(), time.cards());
            made.add(new Column("", time.time().id(), left, width, time.cards()));
            left += width;
        }
        return made;
    }

    private double tallestHeader() {
        double height = 0;
        for (int i = 0; i < times.size(); i++) {
            height = Math.max(height, timeHeaders.height(times.get(i), columns.get(i)));
        }
        return height;
    }

    private double minHeight(Stage stage) {
        return Math.max(
                stage.height().or(MIN_ROW_HEIGHT), context.rowHeaders().height(caption(stage)));
    }

    private Caption caption(Stage stage) {
        Look look =
                new Look(
                        TextStyles.STAGE,
                        theme().heading(context.index().color(stage)),
                        TextStyles.DETAIL,
                        theme().mutedInk());
        return context.rowHeaders().caption(look, stage.name(), stage.description());
    }

    private Theme theme() {
        return context.pen().theme();
    }
}
