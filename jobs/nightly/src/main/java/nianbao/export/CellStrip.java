package nianbao.export;

import java.math.BigDecimal;
import nianbao.language.Title;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Fills a row from left to right. */
public final class CellStrip {

    private final Row row;
    private final Looks looks;
    private int next;

    /** The cells of an empty row. */
    public CellStrip(Row row, Looks looks) {
        this.row = row;
        this.looks = looks;
    }

    /** A cell without anything in it. */
    public CellStrip blank(Look look) {
        cell(look);
        return this;
    }

    /** The text, or an empty cell for none. */
    public CellStrip text(Look look, @Nullable String text) {
        Cell cell = cell(look);
        if (text != null) {
            cell.setCellValue(looks.plain(text));
        }
        return this;
    }

    /** Chinese with the English after it. */
    public CellStrip inline(Look look, Title title) {
        cell(look).setCellValue(looks.inline(title, look.ink()));
        return this;
    }

    /** Chinese with the English below it. */
    public CellStrip stacked(Look look, Title title) {
        cell(look).setCellValue(looks.stacked(title, look.ink()));
        return this;
    }

    /** The number, or an empty cell for none. */
    public CellStrip number(Look look, @Nullable BigDecimal number) {
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
