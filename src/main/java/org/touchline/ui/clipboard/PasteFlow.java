package org.touchline.ui.clipboard;

import org.touchline.command.touchpoint.PasteTouchpoints;
import org.touchline.command.touchpoint.PlacedBy;
import org.touchline.editor.Editor;
import org.touchline.editor.EditorState;
import org.touchline.editor.action.Pasting;
import org.touchline.i18n.Messages;
import org.touchline.interchange.CardReader;
import org.touchline.interchange.CardTable;
import org.touchline.interchange.ImportException;
import org.touchline.interchange.Known;
import org.touchline.library.Library;
import org.touchline.model.Channel;
import org.touchline.model.Device;
import org.touchline.model.JourneyMap;
import org.touchline.storage.MapReader;
import org.touchline.storage.StorageException;
import org.touchline.ui.clipboard.Clip.Rest;
import org.touchline.ui.notice.Notice;
import org.touchline.ui.notice.Notices;
import org.touchline.ui.task.Background;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes touchpoints of what comes from outside: from another place of the map, from another map,
/// from another program. Says what came in, and why if nothing did.
public final class PasteFlow {
    /// As many characters are understood before anybody has noticed; more are read in the
    /// background.
    private static final int QUICK = 20_000;

    private final Editor editor;
    private final Library library;
    private final Background background;
    private final Notices notices;
    private final Messages messages;

    /// @param library whose channels and devices are known by their names
    public PasteFlow(
            Editor editor,
            Library library,
            Background background,
            Notices notices,
            Messages messages) {
        this.editor = editor;
        this.library = library;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
    }

    /// Pastes the form that says most.
    public void paste(Clip clip) {
        if (!clip.map().isEmpty()) {
            read(clip.map(), this::map, this::add);
        } else if (clip.rest() == Rest.FILES) {
            tell("paste.files");
        } else if (isMap(clip.text())) {
            read(clip.text(), this::map, this::add);
        } else if (!clip.text().isBlank()) {
            CardReader reader = reader();
            read(clip.text(), reader::text, this::add);
        } else if (!clip.html().isBlank()) {
            CardReader reader = reader();
            read(clip.html(), reader::html, this::add);
        } else {
            tell(
                    switch (clip.rest()) {
                        case PICTURE -> "paste.picture";
                        case UNREADABLE -> "paste.unreadable";
                        case NOTHING, FILES, UNKNOWN -> "paste.nothing";
                    });
        }
    }

    /// Understands one form of what is pasted.
    private interface Form<T> {
        T read(String text) throws ImportException, StorageException;
    }

    private <T> void read(String text, Form<T> form, Consumer<T> done) {
        if (text.length() > QUICK) {
            background.runBeside(
                    messages.text("paste.running"), _ -> form.read(text), done, this::refuse);
            return;
        }
        T result;
        try {
            result = form.read(text);
        } catch (ImportException | StorageException e) {
            refuse(e);
            return;
        }
        done.accept(result);
    }

    /// Somebody may have sent a map in a message.
    private static boolean isMap(String text) {
        return text.startsWith("{") && text.contains("\"format\": \"touchline\"");
    }

    private JourneyMap map(String text) throws StorageException {
        return MapReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private CardReader reader() {
        JourneyMap map = editor.state().map();
        List<Channel> channels =
                Stream.concat(map.channels().stream(), library.channels().stream()).toList();
        List<Device> devices =
                Stream.concat(map.devices().stream(), library.devices().stream()).toList();
        return new CardReader(new Known(channels, devices, map.paths()), messages::text);
    }

    /// Our own touchpoints are seen to come; only what does not come with them is told.
    private void add(JourneyMap part) {
        if (part.touchpoints().isEmpty()) {
            tell("paste.nothing");
        } else {
            pasted(part, PlacedBy.POSITION)
                    .filter(Pasted::leavesPaths)
                    .ifPresent(_ -> tell("paste.paths"));
        }
    }

    private void add(CardTable table) {
        pasted(table.part(), table.hasPlaces() ? PlacedBy.NAME : PlacedBy.POSITION)
                .ifPresent(pasted ->
                        notices.show(
                                Notice.information(pasted.text(messages))
                                        .withDetails(pasted.details(table.setAside(), messages))));
    }

    /// Empty where the map refused it: that is told already.
    private Optional<Pasted> pasted(JourneyMap part, PlacedBy placedBy) {
        editor.settle();
        EditorState before = editor.state();
        var pasting = new Pasting(part, placedBy);
        PasteTouchpoints command = pasting.into(before.map(), before.selection());
        editor.perform(pasting);
        JourneyMap after = editor.state().map();
        if (after == before.map()) {
            editor.select(before.selection());
            return Optional.empty();
        }
        return Optional.of(new Pasted(command, before.map(), after));
    }

    private void refuse(Throwable reason) {
        switch (reason) {
            case ImportException e ->
                    notices.show(Notice.problem(messages.text(e.key(), e.arguments().toArray())));
            case StorageException _ -> notices.show(Notice.problem(messages.text("paste.broken")));
            default -> throw new IllegalStateException(reason);
        }
    }

    private void tell(String key) {
        notices.show(Notice.information(messages.text(key)));
    }
}
