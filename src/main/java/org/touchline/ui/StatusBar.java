package org.touchline.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below all: what is selected, what the program is busy with, how large the map is shown.
final class StatusBar extends HBox {
    StatusBar(Label selection, Node work, Node zoom) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(selection, work, space, zoom);
    }
}
