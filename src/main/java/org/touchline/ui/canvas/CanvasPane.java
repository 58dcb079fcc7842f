package org.touchline.ui.canvas;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.touchline.drawing.Drawing;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.input.PointerEvent.Kind;
import org.touchline.editor.overlay.Overlay;
import org.touchline.editor.overlay.OverlayStyle;
import org.touchline.editor.selection.Selection;
import org.touchline.editor.tool.DraggingClipping;
import org.touchline.geometry.Color;
import org.touchline.geometry.Size;
import org.touchline.i18n.Messages;
import org.touchline.layout.Hit;
import org.touchline.layout.Place;
import org.touchline.model.JourneyMap;
import org.touchline.paint.fx.FxFonts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The map on its sheet, to be looked at, moved about and edited.
///
/// The window makes one for its editor, binds the zoom's actions to it, and lets its other panes
/// drag onto it.
public final class CanvasPane extends Region {
    /// Of marks over the map; the program's accent, `-canvas-accent` in the style sheet.
    private static final Color ACCENT = Color.of("#2F6FDE");

    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper();
    private final Viewport viewport = new Viewport();
    private final Editor editor;
    private final Surroundings surroundings;
    private final ScreenMapping mapping;
    private final DragGhost ghost;
    private final DragInHand drag;
    private final PointerAdapter pointer;
    private final TouchAdapter touch;
    private final Navigation navigation;
    private final DrawingView drawing;
    private final FrozenHeaders frozen;
    private final StructureControls structure;
    private final EmptyHint hint;
    private final InPlaceEditor field;
    private final ScrollBars scrollBars;
    private final Overview overview;
    private final AccessibleMap accessible;
    private final Region focusRing = new Region();
    private Selection selection = Selection.NOTHING;

    public CanvasPane(Editor editor, FxFonts fonts, Messages messages, Surroundings surroundings) {
        this.editor = editor;
        this.surroundings = surroundings;
        mapping = new ScreenMapping(this, viewport, surroundings, () -> editor.state().tool());
        ghost = new DragGhost(surroundings.dragLayer(), fonts, messages);
        var abroad = new DragAbroad(surroundings, editor);
        drag = new DragInHand(viewport, mapping, editor, ghost, abroad);
        navigation = new Navigation(viewport, this);
        pointer = new PointerAdapter(this, mapping, drag, editor);
        drawing = new DrawingView(fonts, viewport);
        frozen = new FrozenHeaders(fonts, viewport);
        structure = new StructureControls(this, viewport, mapping, surroundings, editor, messages);
        hint = new EmptyHint(editor, messages);
        field = new InPlaceEditor(this, viewport, fonts, editor, messages);
        scrollBars = new ScrollBars(viewport);
        overview = new Overview(viewport, messages);
        accessible = new AccessibleMap(this, viewport, mapping, editor, messages);
        new KeyAdapter(this, editor);
        new InputMethodAdapter(this, mapping, editor, field);
        ContextMenus menus = new ContextMenus(this, mapping, surroundings, editor);
        touch = new TouchAdapter(this, viewport, mapping, drag, menus, editor);
        furnish(messages);
        zoom.bind(viewport.camera().map(Camera::zoom));
        viewport.camera().subscribe(this::refresh);
        navigation.cursor().subscribe(this::refresh);
        editor.subscribe(this::show);
    }

    /// 1 is 100 %: an inch of the sheet is 96 pixels.
    public ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /// Zooms about the middle of the view; beyond 10 and 800 % to these.
    public void zoomTo(double wanted) {
        viewport.zoomTo(wanted);
    }

    public void zoomIn() {
        viewport.zoomIn();
    }

    public void zoomOut() {
        viewport.zoomOut();
    }

    public void actualSize() {
        viewport.zoomTo(1);
    }

    /// Shows the same part of the same map as another canvas did.
    public void goOnFrom(CanvasPane before) {
        viewport.goOnFrom(before.viewport);
    }

    /// Shows the whole map, as large as it goes, also when the window grows or shrinks.
    public void fit() {
        viewport.fit();
    }

    /// Shows what is selected as large as it goes; the whole map, where nothing is.
    public void fitSelection() {
        Selected.bounds(editor.state()).ifPresentOrElse(viewport::fit, viewport::fit);
    }

    /// Whether the user wants to see the whole map, small, in the corner, while it reaches beyond
    /// the view.
    public BooleanProperty overview() {
        return overview.wanted();
    }

    /// Lights elements of the map, those that were found, and no others.
    public void light(Set<Hit> elements) {
        drawing.light(elements);
        refresh();
    }

    /// Brings what is selected back into the view.
    public void revealSelection() {
        reveal(editor.state().selection());
    }

    /// Whether it takes up a point of the screen.
    public boolean isAt(double screenX, double screenY) {
        return contains(screenToLocal(screenX, screenY));
    }

    /// Selects the cell or the card at a point of the screen: what is dropped there comes in there.
    public void selectAt(double screenX, double screenY) {
        Hit hit = editor.state().shown().hitAt(mapping.toSheet(screenX, screenY));
        if (isAt(screenX, screenY)
                && (hit instanceof Hit.OnCell || hit instanceof Hit.OnTouchpoint)) {
            editor.select(Selection.of(hit));
        }
    }

    /// Lets a node of another pane be dragged onto the map.
    ///
    /// @param cargo what the node holds when it is dragged; empty if it cannot be then
    public void addDragSource(Node node, Supplier<Optional<Cargo>> cargo) {
        new DragSource(node, cargo, mapping, drag, editor);
    }

    /// Cards of another window come over the map.
    void welcome(DraggingClipping cards, Hand hand) {
        editor.drag(cards, mapping.at(Kind.MOVE, hand));
    }

    /// What is being dragged over the map.
    DragInHand inHand() {
        return drag;
    }

    /// Cards of another window are dropped on the map: what was dropped has the focus.
    void receive(Hand hand) {
        JourneyMap before = editor.state().map();
        drag.release(hand);
        if (editor.state().map() != before) {
            surroundings.comeToFront();
            requestFocus();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return accessible
                .answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    protected void layoutChildren() {
        viewport.setView(new Size(getWidth(), getHeight()));
        for (Region layer : List.of(drawing, frozen, structure, scrollBars, focusRing)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        double width = Math.min(hint.prefWidth(-1), getWidth());
        double height = hint.prefHeight(width);
        hint.resizeRelocate(
                Math.rint((getWidth() - width) / 2),
                Math.rint((getHeight() - height) / 2),
                width,
                height);
    }

    private void furnish(Messages messages) {
        setId("canvas");
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.text("canvas.name"));
        getChildren().addAll(drawing, frozen, accessible, structure, hint, scrollBars, overview);
        getChildren().addAll(field, field.help(), focusRing);
        focusRing.getStyleClass().add("canvas-focus");
        focusRing.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void refresh() {
        show(editor.state());
    }

    private void show(EditorState state) {
        Drawing sheet = state.shown().drawing();
        viewport.setSheet(sheet.size());
        viewport.setHeaders(state.shown().headers());
        Overlay overlay =
                Overlay.of(
                        state,
                        new OverlayStyle(ACCENT, sheet.background()),
                        1 / viewport.get().scale());
        drawing.show(state.shown(), overlay.marks(), held(state));
        frozen.show(state.shown(), drawing.found(), overlay.marks());
        ghost.show(state, overlay, this, mapping.inHand());
        structure.show(state);
        hint.show(state);
        field.show(state);
        scrollBars.follow();
        overview.show(state);
        setCursor(Cursors.of(navigation.cursor().get(), state.tool().pointerShape()));
        reveal(state);
        accessible.show(state);
    }

    private static List<String> held(EditorState state) {
        List<String> landed = state.tool().landed(state.map());
        return landed.isEmpty() ? state.selection().touchpoints() : landed;
    }

    /// What keys or panels select comes into the view; what the pointer selects is there already.
    private void reveal(EditorState state) {
        if (!state.selection().equals(selection)) {
            selection = state.selection();
            if (!pointer.isPressed() && !touch.isTouched()) {
                reveal(selection);
            }
        }
    }

    private void reveal(Selection selected) {
        selected.element()
                .flatMap(element -> Places.of(element, editor.state().shown()))
                .map(Place::bounds)
                .ifPresent(viewport::reveal);
    }
}
