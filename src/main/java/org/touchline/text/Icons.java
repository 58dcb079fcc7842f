package org.touchline.text;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.kordamp.ikonli.fluentui.FluentUiRegularALIkonHandler;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZIkonHandler;
import org.touchline.geometry.Path;
import org.touchline.geometry.Rect;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The icons of channels, devices, emotions and marks, by the names that documents use.
///
/// The map draws an icon as the outline of its glyph, so that all painters show the same shape; the
/// window takes the same glyph from the same font. Made once, by the wiring; each icon font is read
/// when its first icon is drawn. Safe for several threads.
public final class Icons {
    private static final List<IkonHandler> HANDLERS =
            List.of(
                    new FeatherIkonHandler(),
                    new FluentUiRegularALIkonHandler(),
                    new FluentUiRegularMZIkonHandler());

    private final Map<String, IconFont> fonts = new ConcurrentHashMap<>();
    private final Map<Ikon, Path> outlines = new ConcurrentHashMap<>();

    /// All names that have a shape of their own, in alphabetical order.
    public static List<String> names() {
        return IconTable.ICONS.keySet().stream().sorted().toList();
    }

    /// The glyph of an icon for the window; an unknown name has the default one.
    public static Ikon ikon(String name) {
        return IconTable.ICONS.getOrDefault(name, IconTable.DEFAULT);
    }

    /// The outline of an icon, to be filled; an unknown name has the default one.
    ///
    /// @param square which the icon's own grid of 24 by 24 is scaled to; the shape lies within it
    public Path outline(String name, Rect square) {
        return outlines.computeIfAbsent(ikon(name), this::read)
                .scaled(square.width() / IconFont.GRID)
                .translated(square.x(), square.y());
    }

    private Path read(Ikon ikon) {
        IkonHandler handler =
                HANDLERS.stream()
                        .filter(candidate -> candidate.supports(ikon.getDescription()))
                        .findFirst()
                        .orElseThrow();
        return fonts.computeIfAbsent(handler.getFontFamily(), _ -> IconFont.of(handler))
                .outline(ikon.getCode());
    }
}
