package org.touchline.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

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
    private final TilePane tiles = new TilePane();
    private final AnchoredPopup popup = new AnchoredPopup(scrolled(tiles), 0);

    /// @param changed takes the name of an icon
    public IconPicker(Caption caption, Consumer<String> changed) {
        this.caption = caption;
        this.changed = changed;
        button = caption.name(new Button("", shownIcon));
        button.getStyleClass().addAll("button-icon", "icon-picker");
        button.setOnAction(_ -> open());
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
        if (tiles.getChildren().isEmpty()) {
            Icons.names().forEach(name -> tiles.getChildren().add(icon(name)));
        }
        popup.open(button);
    }

    private static Region scrolled(TilePane tiles) {
        tiles.setPrefColumns(COLUMNS);
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
