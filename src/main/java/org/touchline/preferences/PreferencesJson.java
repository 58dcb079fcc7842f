package org.touchline.preferences;

import org.touchline.i18n.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How preferences look as JSON. A field that is missing or of a wrong type has its default.
final class PreferencesJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PreferencesJson() {}

    static String write(Preferences preferences) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("appearance", preferences.appearance().key());
        root.put("scale", preferences.scale().percent());
        root.put("language", preferences.language().map(Language::code).orElse(""));
        root.put("overview", preferences.overview());
        root.put("outline", preferences.outline());
        WindowPlace window = preferences.window();
        root.putObject("window")
                .put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximized", window.maximized());
        root.putObject("panes")
                .put("library", preferences.panes().library())
                .put("inspector", preferences.panes().inspector())
                .put("libraryFolded", preferences.panes().libraryFolded())
                .put("inspectorFolded", preferences.panes().inspectorFolded());
        var recentFiles = root.putArray("recentFiles");
        preferences.recentFiles().files().forEach(file -> recentFiles.add(file.toString()));
        root.put("lastFolder", preferences.lastFolder().toString());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /// @throws tools.jackson.core.JacksonException if the text is no JSON
    static Preferences read(String json) {
        JsonNode root = MAPPER.readTree(json);
        return new Preferences(
                Appearance.ofKey(root.path("appearance").asString("")),
                new UiScale(root.path("scale").asInt(UiScale.NORMAL.percent())),
                Language.ofTag(root.path("language").asString("")),
                root.path("overview").asBoolean(Preferences.DEFAULT.overview()),
                root.path("outline").asBoolean(Preferences.DEFAULT.outline()),
                window(root.path("window")),
                panes(root.path("panes")),
                recentFiles(root.path("recentFiles")),
                path(root.path("lastFolder")).orElse(Preferences.DEFAULT.lastFolder()));
    }

    private static WindowPlace window(JsonNode node) {
        return new WindowPlace(
                node.path("x").asDouble(0),
                node.path("y").asDouble(0),
                node.path("width").asDouble(0),
                node.path("height").asDouble(0),
                node.path("maximized").asBoolean(false));
    }

    private static PaneWidths panes(JsonNode node) {
        return new PaneWidths(
                node.path("library").asDouble(PaneWidths.DEFAULT.library()),
                node.path("inspector").asDouble(PaneWidths.DEFAULT.inspector()),
                node.path("libraryFolded").asBoolean(false),
                node.path("inspectorFolded").asBoolean(false));
    }

    private static RecentFiles recentFiles(JsonNode node) {
        List<Path> files =
                node.valueStream().map(PreferencesJson::path).flatMap(Optional::stream).toList();
        return new RecentFiles(files);
    }

    private static Optional<Path> path(JsonNode node) {
        try {
            return Optional.of(node.asString("")).filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
