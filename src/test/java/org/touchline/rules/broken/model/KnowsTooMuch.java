package org.touchline.rules.broken.model;

import javafx.scene.Node;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.controlsfx.control.PopOver;
import org.touchline.rules.broken.layout.KnowsTheModel;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;

import java.awt.Shape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A model that breaks every rule at once.
public final class KnowsTooMuch {
    KnowsTheModel layout;
    Node node;
    PopOver popOver;
    JsonNode json;
    PDPage page;
    TrueTypeFont font;
    XSSFWorkbook sheets;
    Shape outline;
    CommandLine arguments;

    List<Object> asksItsSurroundings() {
        return List.of(
                Instant.now(),
                Locale.getDefault(),
                Math.random(),
                System.getProperty("user.name"),
                Files.exists(Path.of("settings")));
    }
}
