package org.touchline.layout.lane;

import org.touchline.layout.sheet.Memo;
import org.touchline.layout.sheet.Pen;
import org.touchline.layout.sheet.Trail;
import org.touchline.layout.sheet.Words;
import org.touchline.model.lane.EmotionLane;
import org.touchline.model.lane.Lane;
import org.touchline.model.lane.OpportunitiesLane;
import org.touchline.model.lane.PainPointsLane;
import org.touchline.model.lane.TextLane;

import java.util.List;

/// Draws the lanes of a map, each by the layout of its type.
public final class LaneLayouts {
    private final Pen pen;
    private final Words words;
    private final Memo<Key, LaneLayout> layouts = new Memo<>();

    public LaneLayouts(Pen pen, Words words) {
        this.pen = pen;
        this.words = words;
    }

    public LaneBody body(Lane lane, LaneContext context) {
        LaneLayout layout = layouts.get(new Key(lane, context.trails()), this::layout);
        List<LaneColumn> columns = layout.columns(context);
        double height = layout.minHeight();
        for (LaneColumn column : columns) {
            height = Math.max(height, column.height());
        }
        return new LaneBody(
                height,
                layout.hint(),
                layout.background(context.columns()),
                layout.across(context.columns()),
                columns);
    }

    /// Starts another layout.
    public void startLayout() {
        layouts.startLayout();
    }

    private LaneLayout layout(Key key) {
        return switch (key.lane) {
            case EmotionLane emotion -> new EmotionLaneLayout(emotion, key.trails, pen, words);
            case PainPointsLane painPoints -> new PainPointsLaneLayout(painPoints, pen, words);
            case OpportunitiesLane opportunities ->
                    new OpportunitiesLaneLayout(opportunities, pen, words);
            case TextLane text -> new TextLaneLayout(text, pen, words);
        };
    }

    private record Key(Lane lane, List<Trail> trails) {}
}
