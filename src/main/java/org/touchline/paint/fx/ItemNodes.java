package org.touchline.paint.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;

import org.touchline.drawing.Box;
import org.touchline.drawing.Item;
import org.touchline.drawing.PathShape;
import org.touchline.drawing.Picture;
import org.touchline.drawing.Primitive;
import org.touchline.drawing.Role;
import org.touchline.drawing.TextBlock;
import org.touchline.geometry.Rect;

import java.util.ArrayList;
import java.util.List;

/// Makes the group of nodes that shows an item, and names it for screen readers.
final class ItemNodes {
    /// In 1/72 inch: as a card is.
    private static final double LARGEST_CACHED = 250;

    private final TextBlocks texts;

    ItemNodes(FxFonts fonts) {
        texts = new TextBlocks(fonts);
    }

    Group group(Item item) {
        List<Node> nodes = new ArrayList<>();
        item.primitives().forEach(primitive -> add(primitive, nodes));
        nodes.forEach(ItemNodes::silence);
        Group group = new Group(nodes);
        group.setId(item.id());
        group.setManaged(false);
        group.setCache(isSmall(item.bounds()));
        group.setAccessibleRole(accessibleRole(item.role()));
        return group;
    }

    /// Of many small marks, each is drawn once and then kept as a bitmap, whatever moves over it.
    private static boolean isSmall(Rect bounds) {
        return bounds.width() <= LARGEST_CACHED && bounds.height() <= LARGEST_CACHED;
    }

    /// The item's text says all that its parts say.
    private static void silence(Node node) {
        node.setAccessibleRole(AccessibleRole.NODE);
    }

    private void add(Primitive primitive, List<Node> nodes) {
        switch (primitive) {
            case Box box -> nodes.add(Boxes.node(box));
            case PathShape shape -> nodes.add(PathShapes.node(shape));
            case TextBlock block -> texts.add(block, nodes);
            case Picture picture -> nodes.add(Pictures.node(picture));
        }
    }

    private static AccessibleRole accessibleRole(Role role) {
        return switch (role) {
            case DECORATION -> AccessibleRole.PARENT;
            case TITLE, SUMMARY, STAGE, TIME_SLOT, LANE, PAIN_POINT, OPPORTUNITY, NOTE ->
                    AccessibleRole.TEXT;
            case PERSONA, ARROW, EMOTION_CURVE, EMOTION -> AccessibleRole.IMAGE_VIEW;
            case TOUCHPOINT -> AccessibleRole.LIST_ITEM;
        };
    }
}
