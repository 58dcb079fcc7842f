package org.touchline.ui;

import org.touchline.editor.Editor;
import org.touchline.library.Library;
import org.touchline.ui.action.Actions;
import org.touchline.ui.document.DocumentFlows;
import org.touchline.ui.document.DocumentServices;
import org.touchline.ui.library.Placing;
import org.touchline.ui.palette.ActionItems;
import org.touchline.ui.palette.FileItems;
import org.touchline.ui.palette.LibraryItems;
import org.touchline.ui.palette.MapItems;
import org.touchline.ui.palette.PaletteSource;
import org.touchline.ui.palette.SampleItems;

import java.util.List;

/// What the palette of a window offers.
final class PaletteSources {
    private PaletteSources() {}

    static List<PaletteSource> of(
            Actions actions,
            Editor editor,
            Library catalogue,
            DocumentServices services,
            DocumentFlows flows) {
        return List.of(
                new ActionItems(actions),
                new MapItems(editor, services.messages()),
                new LibraryItems(catalogue, new Placing(editor)::place),
                new FileItems(() -> services.settings().get().recentFiles().files(), flows::open),
                new SampleItems(services.messages(), flows::open));
    }
}
