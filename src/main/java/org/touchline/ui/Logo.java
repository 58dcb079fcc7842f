package org.touchline.ui;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import java.util.List;

/// The sign of the program, for title bars and task bars: a line through its touchpoints, which
/// goes down before it goes up.
final class Logo {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final Color GROUND = Color.web("#2F6FDE");

    /// The side of the square that the sign is drawn on.
    private static final double SIDE = 32;

    private static final double ROUNDING = 14;
    private static final double[] X = {7.5, 16, 24.5};
    private static final double[] Y = {13, 21.5, 9.5};
    private static final double LINE = 2.2;
    private static final double DOT = 6.4;

    private Logo() {}

    /// The sign in all sizes that platforms ask for.
    static List<Image> images() {
        return SIZES.stream().map(Logo::image).toList();
    }

    private static Image image(int size) {
        var canvas = new Canvas(size, size);
        var pen = canvas.getGraphicsContext2D();
        pen.scale(size / SIDE, size / SIDE);
        pen.setFill(GROUND);
        pen.fillRoundRect(0, 0, SIDE, SIDE, ROUNDING, ROUNDING);
        pen.setStroke(Color.WHITE);
        pen.setLineWidth(LINE);
        pen.strokePolyline(X, Y, X.length);
        pen.setFill(Color.WHITE);
        for (int dot = 0; dot < X.length; dot++) {
            pen.fillOval(X[dot] - DOT / 2, Y[dot] - DOT / 2, DOT, DOT);
        }
        var transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return canvas.snapshot(transparent, null);
    }
}
