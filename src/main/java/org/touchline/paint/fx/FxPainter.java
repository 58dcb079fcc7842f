package org.touchline.paint.fx;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shows a drawing in a scene, one after the other, with as few new nodes as possible.
///
/// Only items in view are in the scene; an item that is equal to the one shown before keeps its
/// nodes. One point of the drawing is one unit of the node: whoever places it scales it. The nodes
/// take no events. On the JavaFX thread only.
public final class FxPainter {
    private final ItemNodes nodes;
    private final Rectangle background = new Rectangle();
    private final Group items = new Group();
    private final Group root = new Group(background, items);
    private Map<String, Shown> shown = Map.of();

    public FxPainter(FxFonts fonts) {
        nodes = new ItemNodes(fonts);
        root.setMouseTransparent(true);
    }

    /// What the drawings are shown in, to be put into a scene once.
    public Node node() {
        return root;
    }

    /// Shows a drawing in place of the one before.
    ///
    /// @param visible the part that is to be seen, in the drawing's coordinates; items that do not
    ///   reach into it are left out
    public void show(Drawing drawing, Rect visible) {
        background.setWidth(drawing.size().width());
        background.setHeight(drawing.size().height());
        background.setFill(Paints.of(drawing.background()));
        background.setVisible(drawing.background().isVisible());
        Map<String, Shown> now = new HashMap<>();
        List<Node> wanted = new ArrayList<>();
        for (Item item : drawing.itemsIn(visible)) {
            Shown current = show(item);
            current.group().setAccessibleText(drawing.altText(item));
            now.put(item.id(), current);
            wanted.add(current.group());
        }
        shown = now;
        Children.set(items.getChildren(), wanted);
    }

    /// Shows an item beside its place for a moment; nothing else is drawn anew. An item that is not
    /// in view is passed over.
    ///
    /// @param dx in 1/72 inch; 0 and 0 put it back
    public void shift(String item, double dx, double dy) {
        Shown one = shown.get(item);
        if (one != null) {
            one.group().setTranslateX(dx);
            one.group().setTranslateY(dy);
        }
    }

    private Shown show(Item item) {
        Shown before = shown.get(item.id());
        return before != null && before.item().equals(item)
                ? before
                : new Shown(item, nodes.group(item));
    }

    private record Shown(Item item, Group group) {}
}
