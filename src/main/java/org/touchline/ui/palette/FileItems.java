package org.touchline.ui.palette;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Offers the files that were open last, to open one again.
public record FileItems(Supplier<List<Path>> files, Consumer<Path> open) implements PaletteSource {
    @Override
    public Stream<PaletteItem> items() {
        return files.get().stream().map(this::item);
    }

    /// Maps of the same name are told apart by their folders.
    private PaletteItem item(Path file) {
        return PaletteItem.of(
                "file:" + file,
                PaletteKind.RECENT,
                Feather.FILE,
                String.valueOf(file.getFileName()),
                String.valueOf(file.getParent()),
                () -> open.accept(file));
    }
}
