package nianbao.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nianbao.reading.row.Understood;
import nianbao.reading.table.Header;
import nianbao.reading.table.Table;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** One table laid out anew: titles and blank rows inserted, blank columns on the left, the columns in another order. */
final class RearrangedSheet {

    private static final List<String> TITLES = List.of("附件", "（内部资料　注意保存）", "机密★", "报表格式由统计部门统一制定");

    private final Sheet sheet;
    private final Understood understood;
    private final Table table;
    private final Random random;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final int left;
    private final List<Integer> order;
    private int next;

    RearrangedSheet(Sheet sheet, Understood understood, Random random) {
        this.sheet = sheet;
        this.understood = understood;
        this.table = understood.table();
        this.random = random;
        this.left = random.nextInt(4);
        this.order = order();
    }

    private List<Integer> order() {
        List<Integer> columns = new ArrayList<>(IntStream.rangeClosed(table.columns().first(), table.lastColumn()).boxed().toList());
        Collections.shuffle(columns, random);
        return columns;
    }

    void write() {
        for (int title = random.nextInt(3); title > 0; title--) {
            sheet.createRow(next++).createCell(left + random.nextInt(4)).setCellValue(Rearrangement.any(TITLES, random));
            blank();
        }
        table.preamble().forEach(this::preamble);
        header();
        table.dataRows().forEach(this::data);
        blank();
        table.tail().forEach(this::tail);
    }

    private void blank() {
        next += random.nextInt(5) == 0 ? 1 : 0;
    }

    private void preamble(nianbao.workbook.Row row) {
        copy(row, row.cells().stream().map(Cell::column).toList());
        blank();
    }

    private void header() {
        RearrangedHeader header = new RearrangedHeader(understood, order, random);
        header.write(sheet, next, left);
        next += header.rows();
    }

    private void data(nianbao.workbook.Row row) {
        copy(row, order);
        blank();
    }

    private void tail(nianbao.workbook.Row row) {
        Row written = sheet.createRow(next++);
        String text = row.cells().stream().filter(Header::isFilled).map(Cell::text).reduce("", (one, other) -> one + "　" + other).strip();
        written.createCell(left).setCellValue(text);
    }

    private void copy(nianbao.workbook.Row row, List<Integer> columns) {
        Row written = sheet.createRow(next++);
        written.setZeroHeight(row.hidden());
        for (int index = 0; index < columns.size(); index++) {
            Cell cell = table.sheet().speaking(row.index(), columns.get(index));
            if (cell != null) {
                write(written.createCell(left + index), cell);
            }
        }
    }

    private void write(org.apache.poi.ss.usermodel.Cell written, Cell cell) {
        if (cell.content() instanceof Content.Number number) {
            written.setCellValue(number.value());
            written.setCellStyle(styles.computeIfAbsent(cell.format(), this::style));
        } else {
            written.setCellValue(cell.text());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
