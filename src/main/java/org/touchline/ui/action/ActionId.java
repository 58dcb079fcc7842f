package org.touchline.ui.action;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The table of actions: how each looks, and which keys it has. `Shortcut` is Ctrl, or Cmd on a
/// Mac.
public enum ActionId {
    NEW(Feather.FILE_PLUS, "Shortcut+N"),
    OPEN(Feather.FOLDER, "Shortcut+O"),
    SAVE(Feather.SAVE, "Shortcut+S"),
    SAVE_AS("Shortcut+Shift+S"),
    EXPORT_PDF(Feather.DOWNLOAD, "Shortcut+E"),
    CLOSE("Shortcut+W"),
    QUIT("Shortcut+Q"),

    UNDO(FluentUiRegularAL.ARROW_UNDO_24, "Shortcut+Z"),
    REDO(FluentUiRegularAL.ARROW_REDO_24, "Shortcut+Y", "Shortcut+Shift+Z"),

    PALETTE(Feather.COMMAND, "Shortcut+K"),
    FIND(Feather.SEARCH, "Shortcut+F"),
    FIND_NEXT("F3"),
    FIND_PREVIOUS("Shift+F3"),
    REPLACE("Shortcut+H"),

    ADD_TOUCHPOINT(Feather.PLUS_SQUARE, "Shortcut+Enter"),
    ADD_STAGE(),
    ADD_TIME(),
    HIDE_LANE(Feather.EYE_OFF),
    RENAME(Feather.EDIT_2, "F2"),
    CUT(Feather.SCISSORS, "Shortcut+X", "Shift+Delete"),
    COPY(FluentUiRegularAL.COPY_24, "Shortcut+C", "Shortcut+Insert"),
    PASTE(Feather.CLIPBOARD, "Shortcut+V", "Shift+Insert"),
    DUPLICATE(Feather.COPY, "Shortcut+D"),
    DELETE(Feather.TRASH_2, "Delete"),
    MOVE_LEFT("Alt+Left"),
    MOVE_RIGHT("Alt+Right"),
    MOVE_UP("Alt+Up"),
    MOVE_DOWN("Alt+Down"),
    PARK("Shortcut+Shift+P"),
    PLACE("Shortcut+Shift+M"),
    ENLARGE("Alt+Shift+Right", "Alt+Shift+Down"),
    REDUCE("Alt+Shift+Left", "Alt+Shift+Up"),
    RESET_SIZE(),
    SELECT_ALL("Shortcut+A"),
    SELECT_STAGE(),
    SELECT_TIME(),
    SELECT_LANE(),
    SELECT_SAME_CHANNEL(),
    SELECT_SAME_DEVICE(),
    SELECT_SAME_EMOTION(),

    SHOW_LIBRARY(Feather.BOOK, "Shortcut+Shift+L"),
    SHOW_OUTLINE(Feather.LIST, "Shortcut+Shift+O"),
    NEXT_PANE("F6"),
    PREVIOUS_PANE("Shift+F6"),
    TIME_ACROSS(),
    STAGES_ACROSS(),
    ZOOM_IN(
            Feather.PLUS,
            "Shortcut+Plus",
            "Shortcut+Equals",
            "Shortcut+Shift+Equals",
            "Shortcut+Add"),
    ZOOM_OUT(Feather.MINUS, "Shortcut+Minus", "Shortcut+Subtract"),
    ACTUAL_SIZE("Shortcut+1", "Shortcut+Numpad 1"),
    FIT(Feather.MAXIMIZE, "Shortcut+0", "Shortcut+Numpad 0"),
    FIT_SELECTION("Shortcut+2", "Shortcut+Numpad 2"),
    OVERVIEW(Feather.MAP),
    LIBRARY_PANE(Feather.SIDEBAR, "Shortcut+B"),
    INSPECTOR_PANE(Feather.SIDEBAR, "Shortcut+Alt+B"),
    LARGER_CONTROLS(
            "Shortcut+Alt+Plus",
            "Shortcut+Alt+Equals",
            "Shortcut+Alt+Shift+Equals",
            "Shortcut+Alt+Add"),
    SMALLER_CONTROLS("Shortcut+Alt+Minus", "Shortcut+Alt+Subtract"),
    USUAL_CONTROLS("Shortcut+Alt+0", "Shortcut+Alt+Numpad 0"),
    APPEARANCE_SYSTEM(Feather.MONITOR),
    APPEARANCE_LIGHT(Feather.SUN),
    APPEARANCE_DARK(Feather.MOON),
    LANGUAGE_SYSTEM(Feather.GLOBE),
    LANGUAGE_ENGLISH(),
    LANGUAGE_RUSSIAN(),
    LANGUAGE_POLISH(),
    LANGUAGE_ROMANIAN(),
    LANGUAGE_CHINESE();

    private final Optional<Ikon> icon;
    private final List<KeyCombination> shortcuts;

    ActionId(Ikon icon, String... shortcuts) {
        this(Optional.of(icon), shortcuts);
    }

    ActionId(String... shortcuts) {
        this(Optional.empty(), shortcuts);
    }

    ActionId(Optional<Ikon> icon, String... shortcuts) {
        this.icon = icon;
        this.shortcuts = Stream.of(shortcuts).map(KeyCombination::valueOf).toList();
    }

    /// Names the action in text bundles and style sheets: `save-as`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<Ikon> icon() {
        return icon;
    }

    /// The keys that menus and tooltips show; empty where it has none.
    public String shownKeys() {
        return shortcuts.stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
    }

    /// Whether its keys work wherever the focus is, also where a control has a use of its own for
    /// them: a text field takes Ctrl+H for Backspace.
    public boolean isEverywhere() {
        return this == PALETTE || this == FIND || this == REPLACE;
    }

    /// The keys that start it; the first is the one that is shown.
    public List<KeyCombination> shortcuts() {
        return shortcuts;
    }
}
