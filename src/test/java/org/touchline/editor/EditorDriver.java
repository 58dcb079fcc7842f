package org.touchline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.touchline.command.Command;
import org.touchline.command.SmallMap;
import org.touchline.editor.action.MapAction;
import org.touchline.editor.input.Key;
import org.touchline.editor.input.KeyStroke;
import org.touchline.editor.input.Modifiers;
import org.touchline.editor.input.NameEnd;
import org.touchline.editor.input.PointerEvent;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.input.Surface;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingClipping;
import org.touchline.editor.tool.Entry;
import org.touchline.editor.tool.ToolState;
import org.touchline.geometry.Point;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Labels;
import org.touchline.layout.LaidOutMap;
import org.touchline.layout.MapLayout;
import org.touchline.model.JourneyMap;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.util.List;
import java.util.function.Function;

/// A user without a screen: moves a pointer over a real layout, strikes keys, and looks.
///
/// The pointer keeps its place, its modifiers and what it is over from one event to the next. Cards
/// and cells have the names of [SmallMap]. The screen shows the map at 100 %.
public final class EditorDriver {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Icons ICONS = new Icons();
    private static final Labels LABELS = Messages.in(Language.ENGLISH)::text;
    private static final double PIXEL = 0.75;

    /// Longer than commands of one step are apart.
    private static final long PAUSE = 1_000;

    private final Editor editor;
    private long now;
    private int layouts;
    private Point pointer = Point.ORIGIN;
    private Surface surface = Surface.CANVAS;
    private Modifiers modifiers = Modifiers.NONE;

    private EditorDriver(JourneyMap map) {
        editor = new Editor(map, layout(Theme.LIGHT), () -> now);
    }

    private Function<JourneyMap, LaidOutMap> layout(Theme theme) {
        MapLayout layout = new MapLayout(FONTS, ICONS, theme);
        return shown -> {
            layouts++;
            return layout.layOut(shown, LABELS);
        };
    }

    /// Opens a map.
    public static EditorDriver on(JourneyMap map) {
        return new EditorDriver(map);
    }

    /// Opens a map of [SmallMap].
    public static EditorDriver on(String... cells) {
        return on(SmallMap.of(cells));
    }

    public Editor editor() {
        return editor;
    }

    public EditorState state() {
        return editor.state();
    }

    /// Where the cards of the document stand.
    public String told() {
        return SmallMap.told(state().map());
    }

    /// Where the cards stand as the user sees it.
    public String shown() {
        return SmallMap.told(state().preview());
    }

    /// How often a map was laid out so far.
    public int layouts() {
        return layouts;
    }

    // Where things are.

    public Point pointer() {
        return pointer;
    }

    public Point card(String touchpoint) {
        return state().shown().touchpointBounds(touchpoint).orElseThrow().center();
    }

    public Point below(String touchpoint) {
        Rect card = state().shown().touchpointBounds(touchpoint).orElseThrow();
        return new Point(card.centerX(), card.bottom() - 2);
    }

    /// Beside the cards and the "+" of a cell.
    public Point cell(String name) {
        Rect cell = state().shown().cellBounds(SmallMap.slot(name)).orElseThrow();
        return new Point(cell.x() + 2, cell.centerY());
    }

    /// Above the cards of a cell.
    public Point top(String name) {
        Rect cell = state().shown().cellBounds(SmallMap.slot(name)).orElseThrow();
        return new Point(cell.x() + 2, cell.y() + 2);
    }

    public Point plus(String name) {
        return state().shown().cellBounds(SmallMap.slot(name)).orElseThrow().center();
    }

    public Point element(Hit element) {
        return state().shown().place(element).orElseThrow().bounds().center();
    }

    // What the hand does.

    public EditorDriver holding(Modifiers held) {
        modifiers = held;
        return this;
    }

    public EditorDriver press(Point point) {
        return pointer(Kind.PRESS, point, 1);
    }

    public EditorDriver move(Point point) {
        return pointer(Kind.MOVE, point, 1);
    }

    public EditorDriver release() {
        return pointer(Kind.RELEASE, pointer, 1);
    }

    public EditorDriver click(Point point) {
        return press(point).release();
    }

    public EditorDriver doubleClick(Point point) {
        return click(point).pointer(Kind.PRESS, point, 2).pointer(Kind.RELEASE, point, 2);
    }

    /// Presses at one point and moves to another in a few steps.
    public EditorDriver drag(Point from, Point to) {
        press(from);
        Point way = to.minus(from);
        return move(from.plus(way.x() / 2, way.y() / 2)).move(to);
    }

    public EditorDriver over(Surface other) {
        surface = other;
        return this;
    }

    /// Moves beside the canvas.
    public EditorDriver moveOver(Surface other) {
        return over(other).move(new Point(-500, 100));
    }

    public EditorDriver dragEntry(Entry entry) {
        editor.drag(entry, event(Kind.MOVE, 1));
        return this;
    }

    public EditorDriver dragClipping(DraggingClipping cards) {
        editor.drag(cards, event(Kind.MOVE, 1));
        return this;
    }

    public EditorDriver dragParked(String touchpoint) {
        over(Surface.PARKING_LOT);
        editor.drag(touchpoint, event(Kind.MOVE, 1));
        return over(Surface.CANVAS);
    }

    public EditorDriver press(Key key) {
        return press(key, Modifiers.NONE);
    }

    public EditorDriver press(Key key, Modifiers held) {
        now += PAUSE;
        editor.key(new KeyStroke.Pressed(key, held));
        return this;
    }

    /// Types on the canvas.
    public EditorDriver type(String text) {
        now += PAUSE;
        editor.key(new KeyStroke.Typed(text));
        return this;
    }

    /// Types into the open field and leaves it.
    public EditorDriver write(String text, NameEnd end) {
        now += PAUSE;
        assertThat(state().renaming()).as("an open field").isPresent();
        editor.type(text);
        editor.endNaming(end);
        return this;
    }

    public EditorDriver perform(MapAction action) {
        now += PAUSE;
        editor.perform(action);
        return this;
    }

    public EditorDriver run(Command command) {
        now += PAUSE;
        editor.run(command);
        return this;
    }

    public EditorDriver select(String... touchpoints) {
        editor.select(Selection.ofTouchpoints(List.of(touchpoints)));
        return this;
    }

    public EditorDriver selectCell(String name) {
        editor.select(new Selection.OfCell(SmallMap.slot(name)));
        return this;
    }

    public EditorDriver changeTheme(Theme theme) {
        editor.layOutBy(layout(theme));
        return this;
    }

    public EditorDriver undo() {
        editor.undo();
        return this;
    }

    // What the eye sees.

    public EditorDriver expectTool(Class<? extends ToolState> type) {
        assertThat(state().tool()).isInstanceOf(type);
        return this;
    }

    public EditorDriver expectSelected(String... touchpoints) {
        assertThat(state().selection().touchpoints()).containsExactly(touchpoints);
        return this;
    }

    public EditorDriver expectSelected(Hit element) {
        assertThat(state().selection().element()).contains(element);
        return this;
    }

    public EditorDriver expectCell(String name) {
        assertThat(state().selection()).isEqualTo(new Selection.OfCell(SmallMap.slot(name)));
        return this;
    }

    public EditorDriver expectTold(String map) {
        assertThat(told()).isEqualTo(map);
        return this;
    }

    public EditorDriver expectShown(String map) {
        assertThat(shown()).isEqualTo(map);
        return this;
    }

    private EditorDriver pointer(Kind kind, Point point, int clicks) {
        now += PAUSE;
        pointer = point;
        editor.pointer(event(kind, clicks));
        return this;
    }

    private PointerEvent event(Kind kind, int clicks) {
        return new PointerEvent(kind, pointer, surface, modifiers, clicks, PIXEL);
    }
}
