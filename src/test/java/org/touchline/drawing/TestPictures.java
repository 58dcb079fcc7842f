package org.touchline.drawing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/// Small pictures made on the spot, in base64.
public final class TestPictures {
    private static final int SIDE = 48;

    private TestPictures() {}

    /// Fades from solid at the left to clear at the right.
    public static String png() {
        return file(gradient(BufferedImage.TYPE_INT_ARGB, new Color(0x2166AC, false)), "png");
    }

    /// A gradient without transparency.
    public static String jpeg() {
        return file(gradient(BufferedImage.TYPE_INT_RGB, new Color(0x51617A, false)), "jpeg");
    }

    private static BufferedImage gradient(int type, Color from) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, type);
        Graphics2D graphics = image.createGraphics();
        Color clear = new Color(from.getRed(), from.getGreen(), from.getBlue(), 0);
        graphics.setPaint(new GradientPaint(0, 0, from, SIDE, 0, clear));
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.dispose();
        return image;
    }

    private static String file(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
