package org.touchline.layout.sheet;

import org.touchline.drawing.PathShape;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Stroke;
import org.touchline.drawing.TextBlock;
import org.touchline.drawing.TextStyle;
import org.touchline.geometry.Color;
import org.touchline.geometry.Path;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.model.value.Emotion;
import org.touchline.style.Theme;
import org.touchline.text.Icons;
import org.touchline.text.LineBreaker;
import org.touchline.text.TextMeasurer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the primitives that all parts of a map are drawn with, in the colours of one theme.
///
/// It remembers texts and icons, which are what takes time. Not for several threads.
public final class Pen {
    private final TextMeasurer measurer;
    private final LineBreaker lines;
    private final Icons icons;
    private final Theme theme;
    private final Map<Emotion, Color> emotions = new EnumMap<>(Emotion.class);
    private final Memo<SetText, TextBlock> texts = new Memo<>();
    private final Memo<StyledText, Double> words = new Memo<>();
    private final Memo<PlacedIcon, PathShape> signs = new Memo<>();
    private final Memo<Object, List<Primitive>> shared = new Memo<>();

    public Pen(TextMeasurer measurer, Icons icons, Theme theme) {
        this.measurer = measurer;
        this.lines = new LineBreaker(measurer);
        this.icons = icons;
        this.theme = theme;
        for (Emotion emotion : Emotion.values()) {
            Color color = theme.emotion(emotion.score());
            emotions.put(emotion, emotion.isAsked() ? color : theme.card().border());
        }
    }

    public Theme theme() {
        return theme;
    }

    /// The colour of an emotion; where it was not asked, one that says nothing.
    public Color emotion(Emotion emotion) {
        return emotions.get(emotion);
    }

    /// A text in lines flush left, at the upper left corner of the sheet: to be moved to its place.
    ///
    /// @param width that no line exceeds, in 1/72 inch
    public TextBlock text(String text, TextStyle style, Color color, double width) {
        return texts.get(new SetText(new StyledText(text, style), color, width), this::set);
    }

    /// One character or two in the middle of a rectangle.
    public TextBlock initial(String text, TextStyle style, Color color, Rect middle) {
        double top = middle.centerY() - lineHeight(style) / 2;
        Point topCenter = new Point(middle.centerX(), top);
        return lines.centered(text, style, color, topCenter, middle.width());
    }

    /// The width that a text needs for none of its words to be broken.
    public double widestWord(String text, TextStyle style) {
        return words.get(new StyledText(text, style), key -> lines.widestWord(key.text, key.style));
    }

    /// The height of a text of one line.
    public double lineHeight(TextStyle style) {
        return measurer.ascent(style) + measurer.descent(style);
    }

    /// An icon by its name; always the same object for the same place.
    ///
    /// @param meaning what it says, or empty where a text beside it says it
    public PathShape icon(String name, Point topLeft, double side, Color color, String meaning) {
        return signs.get(new PlacedIcon(name, topLeft, side, color, meaning), this::icon);
    }

    /// Primitives that many items have: always the same objects for an equal key.
    ///
    /// @param key of a type that only its maker knows, with all that the primitives depend on
    public List<Primitive> shared(Object key, Supplier<List<Primitive>> make) {
        return shared.get(key, _ -> make.get());
    }

    /// Starts another layout: what the last one did not draw is forgotten.
    public void startLayout() {
        texts.startLayout();
        words.startLayout();
        signs.startLayout();
        shared.startLayout();
    }

    private PathShape icon(PlacedIcon icon) {
        Rect square = new Rect(icon.topLeft.x(), icon.topLeft.y(), icon.side, icon.side);
        Path outline = icons.outline(icon.name, square);
        return new PathShape(outline, icon.color, Stroke.NONE, icon.meaning);
    }

    private TextBlock set(SetText text) {
        return lines.block(
                text.styled.text, text.styled.style, text.color, Point.ORIGIN, text.width);
    }

    // Keys of which thousands are looked up: the methods that the compiler makes are slower.

    private record StyledText(String text, TextStyle style) {
        @Override
        public boolean equals(Object other) {
            return other instanceof StyledText styled
                    && text.equals(styled.text)
                    && style.equals(styled.style);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + Double.hashCode(style.size());
        }
    }

    private record SetText(StyledText styled, Color color, double width) {
        @Override
        public boolean equals(Object other) {
            return other instanceof SetText set
                    && width == set.width
                    && styled.equals(set.styled)
                    && color.equals(set.color);
        }

        @Override
        public int hashCode() {
            return 31 * styled.hashCode() + Double.hashCode(width);
        }
    }

    private record PlacedIcon(
            String name, Point topLeft, double side, Color color, String meaning) {
        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + Double.hashCode(topLeft.x()))
                    + Double.hashCode(topLeft.y());
        }
    }
}
