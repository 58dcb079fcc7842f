package org.touchline.layout;

import org.touchline.layout.sheet.Column;
import org.touchline.model.Stage;

import java.util.List;

/// What the two arrangements of a map do in different ways; all else they share.
interface GridPlan {
    /// From left to right; at least one.
    List<Column> columns();

    /// The rows that cards stand in, from top to bottom; at least one, each as high as its header
    /// wants.
    List<RowPlan> rows();

    /// The height of the headers above the grid.
    double headersHeight();

    /// Draws what is read before the first stage.
    void drawFirst(Parts parts, Grid grid);

    /// Draws the header of a stage; its cards follow it.
    void drawStage(Parts parts, Stage stage, Grid grid);

    /// Draws what lies behind everything: tints and rules.
    void drawBackground(Parts parts, Grid grid, double bottom);

    /// @param id of the stage whose row it is; empty for the one row that all stages share
    /// @param minHeight in 1/72 inch
    record RowPlan(String id, double minHeight) {}
}
