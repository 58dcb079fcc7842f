package org.touchline.ui.palette;

import org.kordamp.ikonli.feather.Feather;
import org.touchline.i18n.Messages;
import org.touchline.ui.document.Sample;

import java.util.function.Consumer;
import java.util.stream.Stream;

/// Offers the maps that the program carries, to open a copy of one.
public record SampleItems(Messages messages, Consumer<Sample> open) implements PaletteSource {
    @Override
    public Stream<PaletteItem> items() {
        return Sample.ALL.stream().map(this::item);
    }

    private PaletteItem item(Sample sample) {
        return PaletteItem.of(
                "sample:" + sample.name() + "." + sample.language(),
                PaletteKind.SAMPLE,
                Feather.BOOK_OPEN,
                messages.text("sample." + sample.name()),
                sample.languageName(),
                () -> open.accept(sample));
    }
}
