package org.touchline.export.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.drawing.Drawing;
import org.touchline.drawing.Item;
import org.touchline.drawing.Layer;
import org.touchline.drawing.Page;
import org.touchline.drawing.Pages;
import org.touchline.drawing.Role;
import org.touchline.geometry.Rect;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.layout.Labels;
import org.touchline.layout.MapLayout;
import org.touchline.model.SampleMaps;
import org.touchline.paint.pdf.PdfPainter;
import org.touchline.paint.pdf.VeraPdf;
import org.touchline.style.Theme;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

class PagingTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Labels LABELS = Messages.in(Language.ENGLISH)::text;
    private static final Paper A4 = Paper.usual();

    private final Drawing drawing =
            new MapLayout(FONTS, new Icons(), Theme.LIGHT)
                    .layOut(SampleMaps.named("telephony-provider.en"), LABELS)
                    .drawing();
    private final TileMarks marks = new TileMarks(FONTS, LABELS, Theme.LIGHT);

    @ParameterizedTest
    @EnumSource
    void aPosterIsWholeAndWithinTheMargins(Orientation orientation) {
        Pages pages = PosterPages.on(PageSetup.of(A4, orientation), drawing);

        Page page = pages.pages().getFirst();
        Rect place = page.layers().getFirst().bounds();
        double margin = PageSetup.USUAL_MARGIN;
        assertThat(page.layers().getFirst().isWhole()).isTrue();
        assertThat(place.x()).isGreaterThanOrEqualTo(margin - 0.001);
        assertThat(place.y()).isGreaterThanOrEqualTo(margin - 0.001);
        assertThat(place.center().x()).isCloseTo(page.size().width() / 2, within(0.01));
        assertThat(Math.min(place.x() - margin, place.y() - margin))
                .as("as large as it goes")
                .isCloseTo(0, within(0.01));
    }

    @Test
    void theBetterOrientationIsTheLargerOne() {
        double auto = scale(Orientation.AUTO);

        assertThat(auto)
                .isEqualTo(Math.max(scale(Orientation.PORTRAIT), scale(Orientation.LANDSCAPE)))
                .isGreaterThan(Math.min(scale(Orientation.PORTRAIT), scale(Orientation.LANDSCAPE)));
    }

    @Test
    void theSmallestTypeIsTold() {
        Pages pages = PosterPages.on(PageSetup.of(A4, Orientation.AUTO), drawing);

        assertThat(TypeSize.smallest(Pages.of(drawing))).isEqualTo(10);
        assertThat(TypeSize.smallest(pages)).isCloseTo(10 * scale(Orientation.AUTO), within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.7, 1, 2.5})
    void sheetsShowEverythingAndTellItOnce(double scale) {
        PageSetup setup = PageSetup.of(A4, Orientation.AUTO);

        Pages pages = TilePages.on(setup, drawing, scale, marks);

        int sheets = TilePages.sheets(setup, drawing, scale);
        assertThat(pages.pages()).hasSize(sheets == 1 ? 1 : sheets + 1);
        List<Layer> parts =
                pages.pages().stream()
                        .flatMap(page -> page.layers().stream())
                        .filter(layer -> layer.drawing() == drawing && layer.told().width() > 0)
                        .toList();
        for (Item item : drawing.items()) {
            if (item.role() != Role.DECORATION) {
                assertThat(parts.stream().filter(part -> part.tells(item)).count())
                        .as(item.id())
                        .isEqualTo(1);
            }
        }
        for (Page page : pages.pages()) {
            Rect sheet = new Rect(0, 0, page.size().width(), page.size().height());
            assertThat(page.layers()).allMatch(layer -> sheet.encloses(layer.bounds()));
        }
    }

    @Test
    void neighboursShowAStripOfEachOther() {
        PageSetup setup = PageSetup.of(A4, Orientation.PORTRAIT);
        TileGrid grid = TileGrid.of(setup, drawing.size(), 1, 28);

        assertThat(grid.columns()).isGreaterThan(1);
        assertThat(grid.window(0, 0).right() - grid.window(1, 0).x()).isCloseTo(28, within(0.001));
        assertThat(grid.own(0, 0).right()).isEqualTo(grid.own(1, 0).x());
        assertThat(grid.window(grid.columns() - 1, 0).right())
                .isCloseTo(drawing.size().width(), within(0.001));
    }

    @Test
    void sheetsAreNamedAsOnAChessboard() {
        assertThat(TileGrid.name(0, 0)).isEqualTo("A1");
        assertThat(TileGrid.name(25, 11)).isEqualTo("Z12");
        assertThat(TileGrid.name(26, 0)).isEqualTo("AA1");
    }

    @Test
    void aPosterInSheetsKeepsTheStandards() throws IOException {
        var out = new ByteArrayOutputStream();
        Pages pages = TilePages.on(PageSetup.of(A4, Orientation.AUTO), drawing, 1, marks);
        new PdfPainter(FONTS).paint(pages, Instant.EPOCH, _ -> {}, out);

        assertThat(VeraPdf.violations(out.toByteArray())).isEmpty();
    }

    private double scale(Orientation orientation) {
        return PosterPages.on(PageSetup.of(A4, orientation), drawing)
                .pages()
                .getFirst()
                .layers()
                .getFirst()
                .scale();
    }
}
