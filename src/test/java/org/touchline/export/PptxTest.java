package org.touchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.text.BundledFonts;
import org.touchline.text.Icons;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Presentations as another library reads them.
class PptxTest {
    private static final BundledFonts FONTS = new BundledFonts();
    private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"commuter.ru", "cyclist.zh", "consulting-firm.pl"})
    void everyCardIsAShapeWithItsText(String sample) throws Exception {
        JourneyMap map = SampleMaps.named(sample);
        try (InputStream in = Files.newInputStream(export(map));
                XMLSlideShow show = new XMLSlideShow(in)) {
            List<String> texts =
                    show.getSlides().stream()
                            .flatMap(slide -> shapes(slide.getShapes()))
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .toList();
            map.touchpoints().stream()
                    .filter(touchpoint -> touchpoint.slot().isOnGrid())
                    .forEach(touchpoint ->
                            assertThat(texts)
                                    .anyMatch(text -> text.startsWith(touchpoint.name().strip())));
        }
    }

    @Test
    void titlesFillThePlaceholdersOfTheirLayouts() throws Exception {
        try (InputStream in = Files.newInputStream(export(SampleMaps.commuter()));
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
            assertThat(show.getPageSize().getHeight()).isEqualTo(540);
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides.getFirst().getSlideLayout().getName()).isEqualTo("Title");
            assertThat(slides.stream().skip(1)).allMatch(slide -> !slide.getTitle().isBlank());
            assertThat(slides).anyMatch(slide -> slide.getNotes() != null);
        }
    }

    @Test
    void shapesHaveIdsOfTheirOwnAndEveryRelationLeadsSomewhere() throws Exception {
        Path file = export(SampleMaps.commuter());
        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(shapes(slide.getShapes()).map(XSLFShape::getShapeId))
                        .doesNotHaveDuplicates();
            }
        }
        try (OPCPackage parts = OPCPackage.open(file.toFile())) {
            for (PackagePart part : parts.getParts()) {
                if (!part.isRelationshipPart()) {
                    assertRelationsLeadSomewhere(part);
                }
            }
        }
    }

    @Test
    void theSameMapAndDateGiveTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(export(SampleMaps.commuter()));

        assertThat(Files.readAllBytes(export(SampleMaps.commuter()))).isEqualTo(first);
    }

    private static void assertRelationsLeadSomewhere(PackagePart part)
            throws InvalidFormatException {
        for (PackageRelationship relation : part.getRelationships()) {
            assertThat(part.getRelatedPart(relation)).as(relation.getId()).isNotNull();
        }
    }

    private static Stream<XSLFShape> shapes(List<XSLFShape> shapes) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(shapes(group.getShapes()).toList());
            }
        }
        return all.stream();
    }

    private Path export(JourneyMap map) throws Exception {
        ExportFormats formats = new ExportFormats(FONTS);
        Path target = folder.resolve("map.pptx");
        ExportRequest request =
                ExportRequest.of(map, formats.ofFile(target), MESSAGES::text, Instant.EPOCH);
        new Exporter(FONTS, new Icons()).export(request, target, Progress.NONE);
        return target;
    }
}
