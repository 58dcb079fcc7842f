package org.touchline.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds texts and signs that do not stand out from what is behind them, as their colours really
/// are once all style sheets have been applied. What is disabled need not.
final class ContrastInScene {
    private static final double OF_TEXT = 4.5;
    private static final double OF_SIGNS = 3;

    private final Scene scene;
    private final List<String> problems = new ArrayList<>();

    ContrastInScene(Scene scene) {
        this.scene = scene;
    }

    List<String> problems() {
        Color fill =
                scene.getFill() instanceof Color color ? over(color, Color.WHITE) : Color.WHITE;
        visit(scene.getRoot(), fill);
        return problems;
    }

    private void visit(Node node, Color behind) {
        boolean isMap = "canvas-sheet".equals(node.getId());
        if (!node.isVisible() || isDisabled(node) || node.getOpacity() == 0 || isMap) {
            return;
        }
        Color own = node instanceof Region region ? background(region, behind) : behind;
        if (node instanceof Region region && isField(region)) {
            checkEdge(region, behind);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            check(text, own);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, own));
        }
    }

    /// Items of menus only look so.
    private static boolean isDisabled(Node node) {
        return node.isDisabled()
                || node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("disabled"));
    }

    /// What can be filled in: where it is, only its border tells.
    private static boolean isField(Region region) {
        boolean isSeen =
                region instanceof TextInputControl
                        || region.getStyleClass().contains("picker")
                        || region.getStyleClass().contains("box")
                                && region.getParent() instanceof CheckBox;
        return isSeen && !region.getStyleClass().contains("canvas-field");
    }

    private void checkEdge(Region field, Color behind) {
        Color edge = over(edge(field), behind);
        double contrast = contrast(edge, behind);
        if (contrast < OF_SIGNS - 0.005) {
            problems.add(
                    "%.2f < %s: border of %s %s on %s"
                            .formatted(
                                    contrast,
                                    OF_SIGNS,
                                    Described.of(field),
                                    hex(edge),
                                    hex(behind)));
        }
    }

    /// The outermost colour that a region paints.
    private static Color edge(Region region) {
        Stream<Paint> border =
                region.getBorder() == null
                        ? Stream.empty()
                        : region.getBorder().getStrokes().stream().map(BorderStroke::getTopStroke);
        Stream<Paint> fill =
                region.getBackground() == null
                        ? Stream.empty()
                        : region.getBackground().getFills().stream().map(BackgroundFill::getFill);
        return Stream.concat(border, fill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .filter(color -> color.getOpacity() > 0)
                .findFirst()
                .orElse(Color.TRANSPARENT);
    }

    private void check(Text text, Color behind) {
        if (text.getFill() instanceof Color fill) {
            double wanted = text instanceof FontIcon ? OF_SIGNS : OF_TEXT;
            Color seen = over(fill.deriveColor(0, 1, 1, opacity(text)), behind);
            double contrast = contrast(seen, behind);
            if (contrast < wanted - 0.005) {
                problems.add(
                        "%.2f < %s: %s %s on %s: “%s”"
                                .formatted(
                                        contrast,
                                        wanted,
                                        Described.of(text),
                                        hex(seen),
                                        hex(behind),
                                        text instanceof FontIcon icon
                                                ? icon.getIconLiteral()
                                                : text.getText()));
            }
        }
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node step = node; step != null; step = step.getParent()) {
            opacity *= step.getOpacity();
        }
        return opacity;
    }

    private static Color background(Region region, Color behind) {
        Background background = region.getBackground();
        Color seen = behind;
        if (background != null) {
            for (var fill : background.getFills()) {
                if (fill.getFill() instanceof Color color) {
                    seen = over(color, seen);
                }
            }
        }
        return seen;
    }

    private static Color over(Color color, Color behind) {
        double alpha = color.getOpacity();
        return Color.color(
                color.getRed() * alpha + behind.getRed() * (1 - alpha),
                color.getGreen() * alpha + behind.getGreen() * (1 - alpha),
                color.getBlue() * alpha + behind.getBlue() * (1 - alpha));
    }

    private static double contrast(Color one, Color other) {
        return of(one).contrastWith(of(other));
    }

    private static org.touchline.geometry.Color of(Color color) {
        return org.touchline.geometry.Color.of(hex(color));
    }

    private static String hex(Color color) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
    }
}
