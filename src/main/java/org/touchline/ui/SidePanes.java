package org.touchline.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.touchline.preferences.PaneWidths;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

import java.util.Optional;

/// The canvas between two panes that keep their width, whatever the window's, until the user drags
/// their borders or folds them away. In a window that is too narrow for both they fold by
/// themselves, the library first; one that the user asks for there is shown instead of the other.
final class SidePanes extends Region {
    private static final double NARROWEST = 190;
    private static final double WIDEST = 520;

    /// How wide a border can be taken hold of; what is seen of it is a line.
    private static final double BORDER = 5;

    /// So much of the canvas is left unless the user asks for a pane.
    private static final double CANVAS = 320;

    private final Region canvas;
    private final Side library;
    private final Side inspector;
    private double scale = 1;
    private Optional<Side> insisted = Optional.empty();

    /// @param widths as the user left them
    SidePanes(Region library, Region canvas, Region inspector, PaneWidths widths) {
        this.canvas = canvas;
        this.library = new Side(library, widths.library(), widths.libraryFolded(), 1);
        this.inspector = new Side(inspector, widths.inspector(), widths.inspectorFolded(), -1);
        setId("panes");
        setMinSize(0, 0);
        getChildren()
                .addAll(canvas, library, inspector, this.library.border, this.inspector.border);
        widthProperty().subscribe(this::resized);
    }

    /// Makes the panes larger or smaller with what is in them.
    ///
    /// @param factor 1 is the usual size
    void scale(double factor) {
        scale = factor;
        resized();
    }

    /// Binds what folds the panes away and brings them back.
    void bind(Actions actions) {
        actions.bindChoice(ActionId.LIBRARY_PANE, library.shown, () -> toggle(library));
        actions.bindChoice(ActionId.INSPECTOR_PANE, inspector.shown, () -> toggle(inspector));
    }

    /// How the user has arranged the panes; what a narrow window folds counts as it would be in a
    /// wide one.
    PaneWidths widths() {
        return new PaneWidths(library.width, inspector.width, library.folded, inspector.folded);
    }

    @Override
    protected void layoutChildren() {
        double left = library.extent();
        double right = inspector.extent();
        double height = getHeight();
        library.place(0, left - BORDER, left - BORDER);
        inspector.place(getWidth() - right + BORDER, right - BORDER, getWidth() - right);
        canvas.resizeRelocate(left, 0, Math.max(0, getWidth() - left - right), height);
    }

    private void toggle(Side side) {
        boolean show = !side.shown.get();
        side.folded = !show;
        insisted = show ? Optional.of(side) : Optional.empty();
        arrange();
    }

    private void resized() {
        if (getWidth() > 0) {
            boolean roomForBoth = getWidth() >= taken(library) + taken(inspector) + CANVAS;
            insisted = roomForBoth ? Optional.empty() : insisted;
            arrange();
        }
    }

    private void arrange() {
        boolean showsInspector = isShown(inspector, CANVAS, library);
        double rest = CANVAS + (showsInspector ? taken(inspector) : 0);
        library.show(isShown(library, rest, inspector));
        inspector.show(showsInspector);
        requestLayout();
    }

    /// @param rest what else has to have room beside it
    /// @param other the other pane, for which it gives way if that was asked for
    private boolean isShown(Side side, double rest, Side other) {
        if (side.folded || insisted.filter(wanted -> wanted == side).isPresent()) {
            return !side.folded;
        }
        boolean givesWay = insisted.filter(wanted -> wanted == other).isPresent();
        return getWidth() >= side.width * scale + rest + (givesWay ? taken(other) : 0);
    }

    private double taken(Side side) {
        return side.folded ? 0 : side.width * scale;
    }

    /// A pane beside the canvas, with the border by which its user makes it wider.
    private final class Side {
        private final Region pane;
        private final Region border = new Region();
        private final BooleanProperty shown = new SimpleBooleanProperty(true);
        private final int outwards;
        private double width;
        private boolean folded;
        private double held;

        /// @param outwards 1 where a border that is dragged to the right makes it wider, else -1
        Side(Region pane, double width, boolean folded, int outwards) {
            this.pane = pane;
            this.width = Math.clamp(width, NARROWEST, WIDEST);
            this.folded = folded;
            this.outwards = outwards;
            pane.getStyleClass().add("side-pane");
            border.getStyleClass().add("pane-border");
            border.setOnMousePressed(event -> held = extent() - outwards * event.getSceneX());
            border.setOnMouseDragged(event -> drag(held + outwards * event.getSceneX()));
        }

        /// With its border; nothing while it is not shown.
        double extent() {
            double wanted = snapSizeX(width * scale) + BORDER;
            return shown.get() ? Math.min(wanted, getWidth()) : 0;
        }

        /// The focus does not stay on what is not to be seen.
        void show(boolean wanted) {
            if (!wanted && holdsFocus()) {
                canvas.getScene().lookup("#canvas").requestFocus();
            }
            shown.set(wanted);
            pane.setVisible(wanted);
            border.setVisible(wanted);
        }

        void place(double x, double wide, double borderX) {
            pane.resizeRelocate(x, 0, Math.max(0, wide), getHeight());
            border.resizeRelocate(borderX, 0, BORDER, getHeight());
        }

        private void drag(double extent) {
            double most = getWidth() - CANVAS / 2 - taken(this == library ? inspector : library);
            double wanted = Math.min(extent - BORDER, most) / scale;
            width = Math.clamp(wanted, NARROWEST, WIDEST);
            requestLayout();
        }

        private boolean holdsFocus() {
            return getScene() != null && isWithin(getScene().getFocusOwner());
        }

        private boolean isWithin(Node node) {
            return node != null && (node == pane || isWithin(node.getParent()));
        }
    }
}
