package org.touchline.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/// A heading that opens and closes what is below it. While it is closed, a few words below the
/// heading say what is in there.
public final class Fold extends VBox {
    private final FoldHeader header;
    private final Supplier<Region> content;

    /// @param content is made when the fold is opened for the first time
    public Fold(Caption caption, Supplier<Region> content) {
        this.content = content;
        header = new FoldHeader(caption, () -> setOpen(!isOpen()));
        getStyleClass().add("fold");
        getChildren().add(header);
    }

    public boolean isOpen() {
        return header.isOpen();
    }

    public void setOpen(boolean open) {
        if (open && getChildren().size() == 1) {
            getChildren().add(content.get());
        }
        header.setOpen(open);
        getChildren().stream().skip(1).forEach(below -> show(below, open));
    }

    /// @param text what is in there, in a few words; may be empty
    public void summarise(String text) {
        header.summarise(text);
    }

    private static void show(Node below, boolean shown) {
        below.setVisible(shown);
        below.setManaged(shown);
    }
}
