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

    /// @param notices at the foot of the panes, above them
    /// @param dragLayer takes no events: what is dragged from pane to pane is drawn on it
    /// @param questions cover all
    WindowFrame(Node top, Node panes, Node bottom, Node notices, Pane dragLayer, Node questions) {
        var middle = new StackPane(panes, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(GAP));
        var frame = new BorderPane(middle, top, null, bottom, null);
        frame.getStyleClass().add("designer");
        dragLayer.setMouseTransparent(true);
        dragLayer.setManaged(false);
        getChildren().addAll(frame, dragLayer, questions);
    }
}
