package org.touchline.ui.clipboard;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import org.touchline.ui.clipboard.Clip.Rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The clipboard of the desktop.
public final class PlatformClipboard implements Clipboard {
    private static final String MIME_TYPE = "application/x-touchline+json";
    private static final DataFormat MAP =
            Optional.ofNullable(DataFormat.lookupMimeType(MIME_TYPE))
                    .orElseGet(() -> new DataFormat(MIME_TYPE));

    /// Only the form that says most is fetched: the window waits while another program gives it.
    @Override
    public Clip read() {
        return read(javafx.scene.input.Clipboard.getSystemClipboard());
    }

    /// What is on a clipboard: that of the desktop, or what a drag from another program holds.
    public static Clip read(javafx.scene.input.Clipboard clipboard) {
        try {
            String map = clipboard.hasContent(MAP) ? map(clipboard.getContent(MAP)) : "";
            String text = map.isEmpty() ? given(clipboard.getString()) : "";
            boolean isKnown = !map.isEmpty() || !text.isBlank();
            String html = isKnown ? "" : given(clipboard.getHtml());
            return new Clip(map, text, html, rest(clipboard));
        } catch (UnsupportedOperationException | IllegalStateException _) {
            return Clip.of(Rest.UNREADABLE);
        }
    }

    @Override
    public void write(Clip clip) {
        var content = new ClipboardContent();
        content.put(MAP, ByteBuffer.wrap(clip.map().getBytes(StandardCharsets.UTF_8)));
        content.putString(clip.text());
        content.putHtml(clip.html());
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }

    private static String map(Object content) {
        return switch (content) {
            case ByteBuffer bytes -> StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
            case String text -> text;
            case null, default -> "";
        };
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    private static Rest rest(javafx.scene.input.Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            return Rest.FILES;
        }
        if (clipboard.hasImage()) {
            return Rest.PICTURE;
        }
        return clipboard.getContentTypes().isEmpty() ? Rest.NOTHING : Rest.UNKNOWN;
    }
}
