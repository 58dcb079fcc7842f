package org.touchline.export;

import org.touchline.drawing.Drawing;
import org.touchline.drawing.Pages;
import org.touchline.drawing.Slides;
import org.touchline.export.paging.PosterPages;
import org.touchline.export.paging.TileMarks;
import org.touchline.export.paging.TilePages;
import org.touchline.export.paging.TypeSize;
import org.touchline.interchange.Words;
import org.touchline.layout.MapLayout;
import org.touchline.layout.slide.SlideDeck;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

/// What a format's writer makes its file of. Everything is made when it is asked for.
final class ExportSource {
    private final ExportRequest request;
    private final BundledFonts fonts;
    private final Icons icons;
    private double smallestType = Double.POSITIVE_INFINITY;

    ExportSource(ExportRequest request, BundledFonts fonts, Icons icons) {
        this.request = request;
        this.fonts = fonts;
        this.icons = icons;
    }

    ExportRequest request() {
        return request;
    }

    /// The words of tables, in the language of the labels.
    Words words() {
        return request.labels()::text;
    }

    /// The picture of the map.
    Drawing drawing() {
        return new MapLayout(fonts, icons, request.theme())
                .layOut(request.map(), request.labels())
                .drawing();
    }

    /// The picture of the map on pages.
    ///
    /// @throws ExportException if they would be too many
    Pages pages() throws ExportException {
        Pages pages =
                switch (request.layout()) {
                    case PageLayout.Fitted _ -> Pages.of(drawing());
                    case PageLayout.Poster(var setup) -> PosterPages.on(setup, drawing());
                    case PageLayout.Tiles tiles -> tiles(tiles, drawing());
                    case PageLayout.Slides _ -> slides().pages();
                };
        if (isOnPaper()) {
            smallestType = TypeSize.smallest(pages);
        }
        return pages.withAuthor(request.author());
    }

    /// The size of the smallest letters of the pages that were asked for, where paper decides it.
    double smallestType() {
        return smallestType;
    }

    private boolean isOnPaper() {
        return request.layout() instanceof PageLayout.Poster
                || request.layout() instanceof PageLayout.Tiles;
    }

    /// The map as a presentation.
    Slides slides() {
        return new SlideDeck(fonts, icons, request.theme())
                .of(request.map(), request.labels())
                .withAuthor(request.author());
    }

    private Pages tiles(PageLayout.Tiles tiles, Drawing drawing) throws ExportException {
        int sheets = TilePages.sheets(tiles.setup(), drawing, tiles.scale());
        if (sheets > TilePages.MOST_SHEETS) {
            throw new ExportException(
                    ExportException.Category.SIZE,
                    "export.tooManySheets",
                    sheets,
                    TilePages.MOST_SHEETS);
        }
        var marks = new TileMarks(fonts, request.labels(), request.theme());
        return TilePages.on(tiles.setup(), drawing, tiles.scale(), marks);
    }
}
