package org.touchline.ui;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.touchline.preferences.PaneWidths;

/// The canvas between two panes that keep their width, whatever the window's, until the user drags
/// their borders.
final class SidePanes extends SplitPane {
    private static final double NARROWEST = 190;
    private static final double WIDEST = 520;

    private final Region library;
    private final Region inspector;
    private Subscription placing = Subscription.EMPTY;

    /// @param widths as the user left them
    SidePanes(Region library, Region canvas, Region inspector, PaneWidths widths) {
        super(library, canvas, inspector);
        this.library = library;
        this.inspector = inspector;
        setId("panes");
        for (Region side : new Region[] {library, inspector}) {
            side.getStyleClass().add("side-pane");
            side.setMinWidth(NARROWEST);
            side.setMaxWidth(WIDEST);
            setResizableWithParent(side, false);
        }
        canvas.setMinWidth(NARROWEST);
        placing = widthProperty().subscribe(width -> place(widths, width.doubleValue()));
    }

    /// Dividers are placed in parts of a width that is known only once the window is laid out.
    private void place(PaneWidths widths, double width) {
        if (width > 0) {
            setDividerPositions(widths.library() / width, 1 - widths.inspector() / width);
            placing.unsubscribe();
        }
    }

    /// How wide the panes are now.
    PaneWidths widths() {
        return new PaneWidths(library.getWidth(), inspector.getWidth());
    }
}
