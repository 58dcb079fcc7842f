package org.touchline.ui.control;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.text.Icons;

import java.util.function.Consumer;

/// Yes or no.
public final class FlagBox implements ValueEditor<Boolean> {
    private final CheckBox box = new CheckBox();
    private final HBox pane = new HBox(box);

    public FlagBox(Caption caption, Consumer<Boolean> changed) {
        caption.name(box);
        box.setText(caption.text());
        box.setWrapText(true);
        box.setOnAction(_ -> changed.accept(box.isSelected()));
    }

    /// With the sign at the other end that the map has for it.
    ///
    /// @param icon one of our names of icons
    public FlagBox withSign(String icon) {
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        pane.getChildren().add(new FontIcon(Icons.ikon(icon)));
        return this;
    }

    /// Only the box, where its text stands elsewhere.
    public FlagBox withoutText() {
        box.setText("");
        return this;
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(Shown<Boolean> shown) {
        box.setIndeterminate(shown.isMixed());
        box.setSelected(shown.orElse(false));
    }
}
