package org.touchline.ui.clipboard;

import javafx.beans.property.SimpleObjectProperty;

import org.touchline.editor.EditorDriver;
import org.touchline.editor.EditorState;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.library.LibraryReader;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.task.Background;
import org.touchline.ui.task.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who cuts, copies and pastes in one map.
final class ClipboardUser {
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    private final EditorDriver driver;
    private final Actions actions = new Actions(MESSAGES);
    private final List<Notice> shown = new ArrayList<>();

    ClipboardUser(EditorDriver driver, Clipboard clipboard, Workers workers) {
        this.driver = driver;
        var editor = driver.editor();
        var state = new SimpleObjectProperty<EditorState>();
        editor.subscribe(state::set);
        var notices = new Notices();
        notices.latest().subscribe(notice -> notice.ifPresent(shown::add));
        var paste =
                new PasteFlow(
                        editor,
                        LibraryReader.bundled("en"),
                        new Background(workers),
                        notices,
                        MESSAGES);
        new ClipboardFlow(clipboard, editor, MESSAGES, paste).bind(actions, state);
    }

    EditorDriver driver() {
        return driver;
    }

    ClipboardUser cut() {
        return run(ActionId.CUT);
    }

    ClipboardUser copy() {
        return run(ActionId.COPY);
    }

    ClipboardUser paste() {
        return run(ActionId.PASTE);
    }

    boolean can(ActionId action) {
        return actions.get(action).enabled().get();
    }

    /// The texts of all notices so far.
    List<String> notices() {
        return shown.stream().map(Notice::text).toList();
    }

    Optional<Notice> notice() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
    }

    private ClipboardUser run(ActionId action) {
        actions.get(action).run();
        return this;
    }
}
