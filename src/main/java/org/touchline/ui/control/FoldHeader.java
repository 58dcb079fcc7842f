package org.touchline.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The heading of a [Fold], pressed by mouse or by Space and Enter.
final class FoldHeader extends HBox {
    private final Caption caption;
    private final Runnable toggle;
    private final Label summary = wrapped("quiet");
    private final FontIcon arrow = new FontIcon();
    private boolean open;

    FoldHeader(Caption caption, Runnable toggle) {
        this.caption = caption;
        this.toggle = toggle;
        Label title = wrapped("fold-title");
        title.setText(caption.text());
        summary.managedProperty().bind(summary.visibleProperty());
        var texts = new VBox(title, summary);
        setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(arrow, texts);
        caption.name(this);
        getStyleClass().add("fold-header");
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setFocusTraversable(true);
        FocusOnPress.install(this);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggle.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOpen(false);
    }

    boolean isOpen() {
        return open;
    }

    void setOpen(boolean open) {
        this.open = open;
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        summarise(summary.getText());
    }

    void summarise(String text) {
        summary.setText(text);
        summary.setVisible(!open && !text.isEmpty());
        setAccessibleText(text.isEmpty() ? caption.text() : caption.text() + ": " + text);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? open
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case EXPAND, COLLAPSE, FIRE -> toggle.run();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle.run();
            event.consume();
        }
    }

    private static Label wrapped(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
