package org.touchline.ui.canvas;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.selection.Selection;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The map as assistive technology finds it on the canvas: a list of what is drawn, in the order in
/// which it is read, one of which has the focus.
///
/// What is painted may be a picture of thousands of cards; here, only what is selected and, while
/// somebody asks, what is in the view is an object of its own.
final class AccessibleMap extends Region {
    /// More than these in the view nobody listens to; the list as a whole has all.
    private static final int MOST_IN_VIEW = 300;

    private final Node canvas;
    private final Viewport viewport;
    private final ScreenMapping mapping;
    private final Editor editor;
    private final Messages messages;
    private final Announcements announcements;
    private final Map<String, AccessibleItem> items = new HashMap<>();
    private EditorState state;
    private ReadItems read;
    private List<String> order = List.of();

    /// What was done last, said before what has the focus now.
    private String news = "";

    private boolean isWatched;
    private boolean isStale;

    AccessibleMap(
            Node canvas,
            Viewport viewport,
            ScreenMapping mapping,
            Editor editor,
            Messages messages) {
        this.canvas = canvas;
        this.viewport = viewport;
        this.mapping = mapping;
        this.editor = editor;
        this.messages = messages;
        announcements = new Announcements(messages);
        state = editor.state();
        read = new ReadItems(state, messages);
        setAccessibleRole(AccessibleRole.PARENT);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Follows the editor; told of each of its states.
    void show(EditorState now) {
        EditorState before = state;
        state = now;
        boolean isOther = !now.selection().equals(before.selection());
        String said = announcements.of(before, now);
        if (now.shown() != before.shown()) {
            read = new ReadItems(now, messages);
            order = List.of();
        } else if (isOther) {
            read = new ReadItems(now, messages);
        }
        if (!said.isEmpty() || isOther) {
            news = said;
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
            canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        refreshLater();
    }

    /// What a screen reader asks the canvas about its list.
    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> focused().map(Object.class::cast);
            case ITEM_COUNT -> Optional.of(order().size());
            case ITEM_AT_INDEX ->
                    parameters.length == 1 && parameters[0] instanceof Integer index
                            ? item(index).map(Object.class::cast)
                            : Optional.empty();
            case SELECTED_ITEMS ->
                    Optional.of(FXCollections.observableList(focused().stream().toList()));
            case MULTIPLE_SELECTION -> Optional.of(true);
            case TEXT ->
                    Optional.of(news)
                            .filter(said -> !said.isEmpty() && read.selected().isEmpty())
                            .map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.CHILDREN) {
            isWatched = true;
            refresh();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    String text(String item) {
        String text = read.text(item);
        return isSelected(item) && !news.isEmpty() ? news + " " + text : text;
    }

    String role(String item) {
        return read.role(item);
    }

    int index(String item) {
        return order().indexOf(item);
    }

    boolean isSelected(String item) {
        return read.selected().filter(item::equals).isPresent();
    }

    boolean isFocused(String item) {
        return canvas.isFocused() && isSelected(item);
    }

    Bounds bounds(String item) {
        return mapping.onScreen(read.bounds(item).orElse(new Rect(0, 0, 0, 0)));
    }

    void select(String item) {
        canvas.requestFocus();
        read.element(item).map(Selection::of).ifPresent(editor::select);
    }

    /// Edits its name in place, if it has one.
    void open(String item) {
        select(item);
        state.selection().element().ifPresent(editor::rename);
    }

    private Optional<Node> focused() {
        return read.selected().map(this::node);
    }

    private Optional<Node> item(int index) {
        return index >= 0 && index < order().size()
                ? Optional.of(node(order().get(index)))
                : Optional.empty();
    }

    private List<String> order() {
        if (order.isEmpty()) {
            order = read.ids();
        }
        return order;
    }

    /// Those that had the focus once are forgotten now and then.
    private AccessibleItem node(String item) {
        if (items.size() > 2 * MOST_IN_VIEW) {
            items.clear();
            getChildren().clear();
        }
        AccessibleItem node = known(item);
        if (node.getParent() == null) {
            getChildren().add(node);
        }
        return node;
    }

    /// Once, however many states come in one go.
    private void refreshLater() {
        boolean wanted = isWatched && Platform.isAccessibilityActive();
        if (wanted && !isStale) {
            isStale = true;
            Platform.runLater(this::refresh);
        }
    }

    private void refresh() {
        isStale = false;
        List<String> wanted = new ArrayList<>();
        read.idsIn(viewport.visible()).stream().limit(MOST_IN_VIEW).forEach(wanted::add);
        read.selected().filter(item -> !wanted.contains(item)).ifPresent(wanted::add);
        items.keySet().retainAll(wanted);
        getChildren().setAll(wanted.stream().map(this::known).toList());
    }

    private AccessibleItem known(String item) {
        return items.computeIfAbsent(item, id -> new AccessibleItem(this, id));
    }
}
