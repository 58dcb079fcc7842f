package org.touchline.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Where everything in the window stands: bars, panes, and what lies above them.
final class WindowFrame extends StackPane {
    /// Around a notice, so that it is seen to lie above the rest.
    private static final double GAP = 16;

    private final BorderPane content;

    /// @param notices at the foot of the panes, above them
    /// @param dragLayer takes no events: what is dragged from pane to pane is drawn on it
    /// @param palette over the upper middle, while it is open
    /// @param questions cover all
    WindowFrame(
            Node top,
            Node panes,
            Node bottom,
            Node notices,
            Pane dragLayer,
            Node palette,
            Node questions) {
        var middle = new StackPane(panes, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(GAP));
        content = new BorderPane(middle, top, null, bottom, null);
        content.getStyleClass().add("designer");
        dragLayer.setMouseTransparent(true);
        dragLayer.setManaged(false);
        getChildren().addAll(content, dragLayer, palette, questions);
    }

    /// Bars and panes, without what lies above them.
    Node content() {
        return content;
    }
}
