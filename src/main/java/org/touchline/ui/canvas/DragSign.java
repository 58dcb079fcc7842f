package org.touchline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.touchline.editor.EditorState;
import org.touchline.editor.tool.DraggingCards;
import org.touchline.editor.tool.DraggingClipping;
import org.touchline.editor.tool.DraggingEntry;
import org.touchline.editor.tool.DraggingHeader;
import org.touchline.editor.tool.DraggingTouchpoints;
import org.touchline.editor.tool.Ghost;
import org.touchline.editor.tool.PointerShape;
import org.touchline.editor.tool.ToolState;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;

import java.util.Optional;

/// What is to be known of a drag, beside the pointer: the name of what comes from another pane, how
/// many cards there are, a plus for copies, and a bar where a drop does nothing.
final class DragSign extends Label {
    /// From the pointer, in pixels, so that what is under it stays in sight.
    private static final double OFFSET = 14;

    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private Optional<Ikon> shown = Optional.empty();

    DragSign(Messages messages) {
        this.messages = messages;
        setId("drag-sign");
        getStyleClass().add("drag-sign");
        setManaged(false);
        setVisible(false);
    }

    /// Shows what belongs to a state of the editor; nothing in most of them.
    void show(EditorState state) {
        ToolState tool = state.tool();
        String text = text(state);
        Optional<Ikon> sign = isDrag(tool) ? icon(tool.pointerShape()) : Optional.empty();
        setVisible(!text.isEmpty() || sign.isPresent());
        if (isVisible() && !(text.equals(getText()) && sign.equals(shown))) {
            shown = sign;
            sign.ifPresent(icon::setIconCode);
            setText(text);
            setGraphic(sign.isPresent() ? icon : null);
            applyCss();
            autosize();
        }
    }

    /// Moves with the pointer.
    void moveTo(Point2D pointer) {
        relocate(Math.rint(pointer.getX() + OFFSET), Math.rint(pointer.getY() + OFFSET));
    }

    private static boolean isDrag(ToolState tool) {
        return tool instanceof DraggingCards || tool instanceof DraggingHeader;
    }

    private static Optional<Ikon> icon(PointerShape shape) {
        return switch (shape) {
            case COPYING -> Optional.of(Feather.PLUS);
            case NO_DROP -> Optional.of(Feather.SLASH);
            case ARROW, MOVING, RESIZING_COLUMN, RESIZING_ROW, HAND -> Optional.empty();
        };
    }

    private String text(EditorState state) {
        return switch (state.tool()) {
            case DraggingEntry drag -> given(drag.entry().touchpoint().name());
            case DraggingTouchpoints drag ->
                    cards(drag.ids().size(), drag.ghost(), drag.lead(), state.map());
            case DraggingClipping drag ->
                    cards(drag.part().touchpoints().size(), drag.ghost(), drag.lead(), drag.part());
            default -> "";
        };
    }

    /// A single one tells its name itself where it hangs at the pointer.
    private String cards(int count, Ghost ghost, String lead, JourneyMap map) {
        if (count > 1) {
            return messages.text("canvas.drag.count", count);
        }
        return ghost.items().isEmpty()
                ? given(map.touchpoint(lead).map(Touchpoint::name).orElse(""))
                : "";
    }

    private String given(String touchpoint) {
        return touchpoint.isBlank() ? messages.text("map.unnamed") : touchpoint;
    }
}
