package org.touchline.interchange;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.touchline.model.JourneyMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Writes a map as an XLSX workbook: a sheet with a row for each touchpoint and a column for every
/// property, and sheets for what else the map has.
///
/// Texts are written as texts, and those that look like formulas are marked as such, so that none
/// becomes a formula when its cell is edited either. Rows are written as they come: a large map
/// does not have to fit into the memory as cells.
public final class WorkbookWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    /// A column's width is in 1/256 of a character.
    private static final int WIDTH_UNIT = 256;

    private final Words words;

    public WorkbookWriter(Words words) {
        this.words = words;
    }

    /// Writes to the end of a stream, which it leaves open. The same map and date make the same
    /// bytes.
    ///
    /// @param author that the file names; empty for none
    /// @param progress is told the share that is done, from 0 to 1, and may throw to give up
    public void write(
            JourneyMap map,
            String author,
            Instant created,
            DoubleConsumer progress,
            OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.Never); // what Java’s own reader of archives wants
            var styles = Styles.in(workbook);
            double total = map.touchpoints().size() + 1.0;
            var counter = new Counter(total, progress);
            for (SheetTable table : SheetTable.all(map, words)) {
                fill(workbook, table, styles, counter);
            }
            describe(workbook.getXSSFWorkbook().getProperties(), map, author, created);
            workbook.write(bytes);
        }
        DatedZip.copy(bytes.toByteArray(), created, out);
        progress.accept(1);
    }

    private void fill(SXSSFWorkbook workbook, SheetTable table, Styles styles, Counter counter) {
        String name = WorkbookUtil.createSafeSheetName(words.text("table.sheet." + table.key()));
        Sheet sheet = workbook.createSheet(name);
        int columns = table.headers().size();
        int[] widths = new int[columns];
        Row head = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(table.headers().get(i));
            cell.setCellStyle(styles.header());
            widths[i] = width(table.headers().get(i)) + 3;
        }
        int last = 0;
        for (List<String> texts : (Iterable<List<String>>) table.rows()::iterator) {
            Row row = sheet.createRow(++last);
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(texts.get(i)));
                fill(row, i, texts.get(i), table.numbers().contains(i), styles);
            }
            counter.count();
        }
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, Math.clamp(widths[i] + 1, NARROWEST, WIDEST) * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns - 1));
    }

    private static void fill(Row row, int column, String text, boolean isNumber, Styles styles) {
        if (text.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        if (isNumber) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(fitting(text));
        }
        cell.setCellStyle(Formulas.isLike(text) ? styles.quoted() : styles.text());
    }

    /// A cell holds no more; what is left out is marked.
    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /// The longest line in characters; those of Chinese are twice as wide.
    private static int width(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.length() + (int) line.chars().filter(Character::isIdeographic).count())
                .max()
                .orElse(0);
    }

    private static void describe(
            POIXMLProperties properties, JourneyMap map, String author, Instant created) {
        var core = properties.getCoreProperties();
        core.setTitle(map.brief().title());
        core.setCreator(author.isEmpty() ? "Touchline" : author);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        core.getUnderlyingProperties().setLanguageProperty(map.brief().language());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Touchline");
    }

    private record Styles(CellStyle header, CellStyle text, CellStyle quoted) {
        static Styles in(SXSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle header = wrapped(workbook);
            header.setFont(bold);
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            CellStyle quoted = wrapped(workbook);
            ((XSSFCellStyle) quoted).setQuotePrefixed(true);
            return new Styles(header, wrapped(workbook), quoted);
        }

        private static CellStyle wrapped(SXSSFWorkbook workbook) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }

    /// Tells how many rows are written; those after the touchpoints are few.
    private static final class Counter {
        private final double total;
        private final DoubleConsumer progress;
        private int done;

        Counter(double total, DoubleConsumer progress) {
            this.total = total;
            this.progress = progress;
        }

        void count() {
            progress.accept(Math.min(1, ++done / total));
        }
    }
}
