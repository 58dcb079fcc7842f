package org.touchline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.text.Icons;

/// The small buttons of panes.
public final class Buttons {
    private Buttons() {}

    /// A button that shows only an icon; its tooltip says what it does.
    public static Button icon(Caption caption, Ikon icon, Runnable effect) {
        Button button = button(caption, icon, effect);
        button.getStyleClass().add("button-icon");
        button.setTooltip(new Tooltip(caption.text()));
        return button;
    }

    /// A button that shows icon and text; a text that is too long goes on in the next line.
    ///
    /// @param text what it says where its caption, which says more, is not seen
    public static Button labelled(Caption caption, String text, Ikon icon, Runnable effect) {
        Button button = button(caption, icon, effect);
        button.setText(text);
        button.setWrapText(true);
        return button;
    }

    /// The graphic of a label.
    ///
    /// @param icon one of our names of icons, or empty for no graphic
    static Node iconOrNothing(String icon) {
        return icon.isEmpty() ? null : new FontIcon(Icons.ikon(icon));
    }

    private static Button button(Caption caption, Ikon icon, Runnable effect) {
        Button button = caption.name(new Button("", new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "pane-button");
        button.setOnAction(_ -> effect.run());
        return button;
    }
}
