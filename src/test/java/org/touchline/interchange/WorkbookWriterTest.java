package org.touchline.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.touchline.command.SmallMap;
import org.touchline.i18n.Language;
import org.touchline.i18n.Messages;
import org.touchline.model.JourneyMap;
import org.touchline.model.SampleMaps;
import org.touchline.model.Touchpoint;
import org.touchline.model.property.TouchpointProperties;
import org.touchline.model.value.Score;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

final class WorkbookWriterTest {
    private static final Instant CREATED = Instant.parse("2026-11-22T10:15:30Z");

    @Test
    void aSheetForEverythingThatAMapHas() throws IOException {
        try (XSSFWorkbook workbook = read(SampleMaps.named("commuter.ru"), Language.RUSSIAN)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
            assertThat(workbook.getSheetName(0)).isEqualTo("Точки контакта");
            for (var sheet : workbook) {
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
            }
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(SampleMaps.named("commuter.ru").brief().title());
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("ru");
            assertThat(core.getCreated().toInstant()).isEqualTo(CREATED);
        }
    }

    @Test
    void textsAreTextsAndNumbersAreNumbers() throws IOException {
        JourneyMap small = SmallMap.of("a1 x");
        Touchpoint card =
                small.touchpoints()
                        .getFirst()
                        .with(TouchpointProperties.NAME, "=HYPERLINK(\"http://x\")")
                        .with(TouchpointProperties.RATING, new Score(4));
        try (XSSFWorkbook workbook =
                read(small.edit().touchpoints(List.of(card)).done(), Language.ENGLISH)) {
            Cell name = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(name.getCellStyle().getWrapText()).isTrue();
            Cell stage = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(stage.getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(6).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    @Test
    void theSameMapAndDateMakeTheSameBytes() throws Exception {
        byte[] first = write(SampleMaps.commuter(), Language.ENGLISH);
        assertThat(write(SampleMaps.commuter(), Language.ENGLISH)).isEqualTo(first);
    }

    @Test
    void aTextLongerThanACellIsCutWithASign() throws IOException {
        JourneyMap small = SmallMap.of("a1 x");
        Touchpoint card =
                small.touchpoints().getFirst().with(TouchpointProperties.NAME, "x".repeat(40_000));
        try (XSSFWorkbook workbook =
                read(small.edit().touchpoints(List.of(card)).done(), Language.ENGLISH)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    private static XSSFWorkbook read(JourneyMap map, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(map, language)));
    }

    private static byte[] write(JourneyMap map, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WorkbookWriter(Messages.in(language)::text).write(map, "", CREATED, _ -> {}, bytes);
        return bytes.toByteArray();
    }
}
