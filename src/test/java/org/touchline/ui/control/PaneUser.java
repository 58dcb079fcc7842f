package org.touchline.ui.control;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.touchline.editor.Editor;
import org.touchline.editor.selection.Selection;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Labels;
import org.touchline.layout.MapLayout;
import org.touchline.library.Library;
import org.touchline.library.LibraryReader;
import org.touchline.model.JourneyMap;
import org.touchline.model.Touchpoint;
import org.touchline.paint.fx.FxFonts;
import org.touchline.preferences.Appearance;
import org.touchline.preferences.Preferences;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;
import org.touchline.ui.theme.WindowTheme;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// A user in front of one pane of the window, and the editor behind it. The clock stands still, so
/// that all that may be one step is one.
public final class PaneUser extends FxRobot {
    /// Shared: parsing the fonts takes longer than most tests.
    private static final BundledFonts FONTS = new BundledFonts();

    public static final Messages MESSAGES = Messages.in(Language.ENGLISH);
    public static final Library LIBRARY = LibraryReader.bundled("en");

    private static final double WIDTH = 300;
    private static final double HEIGHT = 960;

    private final Editor editor;
    private final Region pane;

    /// The program's own look: with the fonts of the machine, texts would break elsewhere on each.
    /// Kept because nothing else holds on to it.
    private final WindowTheme theme;

    /// Shows a pane in a window; on the JavaFX thread.
    public PaneUser(Stage stage, JourneyMap map, Function<Editor, Region> maker) {
        var layout = new MapLayout(FONTS, new Icons(), Theme.LIGHT);
        Labels labels = MESSAGES::text;
        editor = new Editor(map, shown -> layout.layOut(shown, labels), () -> 0);
        pane = maker.apply(editor);
        pane.setPrefWidth(WIDTH);
        var scene = new Scene(new HBox(pane), 2 * WIDTH, HEIGHT);
        theme =
                new WindowTheme(
                        scene,
                        new SimpleObjectProperty<>(
                                Preferences.DEFAULT.withAppearance(Appearance.LIGHT)),
                        new FxFonts(FONTS));
        stage.setScene(scene);
        stage.show();
    }

    public Editor editor() {
        return editor;
    }

    public JourneyMap map() {
        return editor.state().map();
    }

    public Touchpoint touchpoint(String id) {
        return map().touchpoint(id).orElseThrow();
    }

    public void select(Selection selection) {
        interact(() -> editor.select(selection));
    }

    public void selectTouchpoints(String... ids) {
        select(Selection.ofTouchpoints(List.of(ids)));
    }

    public void undo() {
        interact(editor::undo);
    }

    /// Finds a control by its id, in any window, and scrolls so that it is seen.
    public <N extends Node> N see(String id) {
        N node =
                Window.getWindows().stream()
                        .map(window -> window.getScene().lookup("#" + id))
                        .filter(found -> found != null)
                        .map(PaneUser::<N>cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no control has the id " + id));
        interact(() -> reveal(node));
        return node;
    }

    /// Whether a control is there and shown, if need be after scrolling.
    public boolean sees(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .anyMatch(PaneUser::isShown);
    }

    private static boolean isShown(Node node) {
        Node shown = node;
        while (shown != null && shown.isVisible() && shown.getParent() != null) {
            shown = shown.getParent();
        }
        return shown != null && shown.isVisible();
    }

    public PaneUser click(String id) {
        Node node = see(id);
        jumpTo(node);
        clickOn(MouseButton.PRIMARY);
        if (node instanceof TextInputControl) {
            waitForFocus(node);
        }
        return this;
    }

    /// On a busy machine, keys may otherwise be faster than the click.
    private static void waitForFocus(Node node) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, node::isFocused);
        } catch (TimeoutException e) {
            throw new AssertionError("no focus after a click: " + node.getId(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Without the way there, which takes the robot a second.
    private void jumpTo(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robotContext()
                .getBaseRobot()
                .moveMouse(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public String text(String id) {
        return switch (this.<Node>see(id)) {
            case TextInputControl field -> field.getText();
            case Label label -> label.getText();
            case Node other -> other.getAccessibleText();
        };
    }

    private static void reveal(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll && scroll.getContent() != null) {
                scroll.getScene().getRoot().layout();
                Bounds content =
                        scroll.getContent().localToScene(scroll.getContent().getLayoutBounds());
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                double room = content.getHeight() - scroll.getViewportBounds().getHeight();
                double top = bounds.getMinY() - content.getMinY() - scroll.getHeight() / 3;
                scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
                scroll.getScene().getRoot().layout();
            }
        }
    }

    @SuppressWarnings("unchecked") // who asks for a control knows what it is
    private static <N extends Node> N cast(Node node) {
        return (N) node;
    }
}
