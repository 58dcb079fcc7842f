package org.touchline.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.stage.Popup;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.text.Icons;

import java.util.function.Consumer;

/// One of our icons, chosen by its looks.
public final class IconPicker implements ValueEditor<String> {
    private static final int COLUMNS = 8;

    private final Caption caption;
    private final Consumer<String> changed;
    private final Button button;
    private final FontIcon shownIcon = new FontIcon(Icons.ikon(""));
    private final Popup popup = new Popup();

    /// @param changed takes the name of an icon
    public IconPicker(Caption caption, Consumer<String> changed) {
        this.caption = caption;
        this.changed = changed;
        button = caption.name(new Button("", shownIcon));
        button.getStyleClass().addAll("button-icon", "icon-picker");
        button.setOnAction(_ -> open());
        popup.setAutoHide(true);
    }

    @Override
    public Region node() {
        return button;
    }

    @Override
    public void show(Shown<String> shown) {
        shownIcon.setIconCode(Icons.ikon(shown.orElse("")));
        button.setAccessibleText(caption.text() + ": " + shown.orElse(""));
    }

    /// The many buttons are made when they are wanted first.
    private void open() {
        if (popup.getContent().isEmpty()) {
            popup.getContent().add(icons());
        }
        Bounds bounds = button.localToScreen(button.getLayoutBounds());
        popup.show(button, bounds.getMinX(), bounds.getMaxY());
    }

    private Region icons() {
        var tiles = new TilePane();
        tiles.setPrefColumns(COLUMNS);
        Icons.names().forEach(name -> tiles.getChildren().add(icon(name)));
        var pane = new ScrollPane(tiles);
        pane.setFitToWidth(true);
        pane.getStyleClass().addAll("picker-popup", "icon-popup");
        return pane;
    }

    private Button icon(String name) {
        Caption part = caption.part(name, name);
        return Buttons.icon(
                part,
                Icons.ikon(name),
                () -> {
                    popup.hide();
                    show(Shown.of(name));
                    changed.accept(name);
                });
    }
}
