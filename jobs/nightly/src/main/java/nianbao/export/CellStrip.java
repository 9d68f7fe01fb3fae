package nianbao.export;

import java.math.BigDecimal;
import nianbao.definition.Title;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Fills a row from left to right. */
final class CellStrip {

    private final Row row;
    private final Looks looks;
    private int next;

    CellStrip(Row row, Looks looks) {
        this.row = row;
        this.looks = looks;
    }

    CellStrip blank(Look look) {
        cell(look);
        return this;
    }

    CellStrip text(Look look, @Nullable String text) {
        Cell cell = cell(look);
        if (text != null) {
            cell.setCellValue(looks.plain(text));
        }
        return this;
    }

    /** Chinese with the English after it. */
    CellStrip inline(Look look, Title title) {
        cell(look).setCellValue(looks.inline(title, look.ink()));
        return this;
    }

    /** Chinese with the English below it. */
    CellStrip stacked(Look look, Title title) {
        cell(look).setCellValue(looks.stacked(title, look.ink()));
        return this;
    }

    /** The number, or an empty cell for none. */
    CellStrip number(Look look, @Nullable BigDecimal number) {
        Cell cell = cell(look);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
        return this;
    }

    private Cell cell(Look look) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(looks.style(look));
        return cell;
    }
}
