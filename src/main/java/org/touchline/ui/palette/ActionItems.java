package org.touchline.ui.palette;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.touchline.ui.action.Action;
import org.touchline.ui.action.ActionId;
import org.touchline.ui.action.Actions;

import java.util.stream.Stream;

/// Offers every action of the window, but for the one that opens the palette.
public record ActionItems(Actions actions) implements PaletteSource {
    @Override
    public Stream<PaletteItem> items() {
        return actions
                .all()
                .filter(action -> action.id() != ActionId.PALETTE)
                .map(ActionItems::item)
                .toList()
                .stream();
    }

    private static PaletteItem item(Action action) {
        return new PaletteItem(
                "action:" + action.id().key(),
                PaletteKind.ACTION,
                icon(action),
                action.text().getValue(),
                "",
                action.id().shownKeys(),
                action.enabled().get(),
                action::run);
    }

    /// Of several choices, the one that holds has a tick.
    private static Ikon icon(Action action) {
        boolean holds = action.selected().filter(selected -> selected.get()).isPresent();
        return holds ? Feather.CHECK : action.id().icon().orElse(Feather.CHEVRON_RIGHT);
    }
}
