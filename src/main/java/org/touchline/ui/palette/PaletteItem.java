package org.touchline.ui.palette;

import org.kordamp.ikonli.Ikon;

/// Something that the palette offers.
///
/// @param id names it among all that is offered, also when the palette opens again
/// @param title what it is called, and mainly found by
/// @param detail what else tells it from others, or empty
/// @param keys that do the same without the palette, or empty
/// @param enabled whether it can be done now
/// @param effect does it, or goes to it
public record PaletteItem(
        String id,
        PaletteKind kind,
        Ikon icon,
        String title,
        String detail,
        String keys,
        boolean enabled,
        Runnable effect) {
    /// Something that can always be done.
    static PaletteItem of(
            String id, PaletteKind kind, Ikon icon, String title, String detail, Runnable effect) {
        return new PaletteItem(id, kind, icon, title, detail, "", true, effect);
    }
}
