package nianbao.workbook.xlsx;

import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Characters;
import nianbao.workbook.Contents;
import nianbao.workbook.Grid;
import nianbao.workbook.Unreadable;
import nianbao.workbook.WholeNumber;
import nianbao.workbook.format.DateSystem;
import nianbao.workbook.format.IsoTime;
import nianbao.workbook.format.NumberFormat;
import nianbao.workbook.format.Shown;
import nianbao.workbook.markup.DoubleText;
import nianbao.workbook.markup.PlainCell;

/** Puts the values of a sheet's cells into its grid. */
public final class CellValues {

    private final SharedStrings strings;
    private final Contents contents;
    private final CellFormats formats;
    private final DateSystem dates;

    public CellValues(SharedStrings strings, Contents contents, CellFormats formats, DateSystem dates) {
        this.strings = strings;
        this.contents = contents;
        this.formats = formats;
        this.dates = dates;
    }

    Grid grid(Budget budget) {
        return new Grid(contents, formats, dates, budget);
    }

    void put(CellElement cell, int column, Grid grid) throws Unreadable {
        if (cell.isUncomputed()) {
            grid.uncomputed(column, formats.ofStyle(cell.style()));
            return;
        }
        Characters value = cell.value();
        if (!value.isEmpty()) {
            put(cell, value, column, grid);
        }
    }

    void put(PlainCell cell, int column, Grid grid) throws Unreadable {
        if (cell.isEmpty()) {
            return;
        }
        if (cell.isShared()) {
            grid.text(column, strings.content(cell.index()), formats.textLookOf(cell.style()));
        } else {
            grid.number(column, cell.number(), formats.ofStyle(cell.style()));
        }
    }

    private void put(CellElement cell, Characters value, int column, Grid grid) throws Unreadable {
        switch (cell.type()) {
            case NUMBER -> number(value, column, formats.ofStyle(cell.style()), grid);
            case DATE -> date(value, column, formats.ofStyle(cell.style()), grid);
            case SHARED_TEXT -> grid.text(column, strings.content(index(value)), formats.textLookOf(cell.style()));
            case TEXT, INLINE_TEXT -> text(value, column, formats.textLookOf(cell.style()), grid);
            case FLAG -> grid.content(column, Contents.flag(isTrue(value)));
            case FAULT -> grid.content(column, contents.fault(value.toString()));
        }
    }

    private static int index(Characters value) {
        return WholeNumber.parse(value);
    }

    private static boolean isTrue(Characters value) {
        return value.buffer()[0] == '1' || value.buffer()[0] == 't';
    }

    /** What should be a number and is none stays visible as a text. */
    private void number(Characters value, int column, int format, Grid grid) throws Unreadable {
        double number = DoubleText.parse(value.buffer(), 0, value.length());
        if (Double.isNaN(number)) {
            text(value, column, 0, grid);
        } else {
            grid.number(column, number, format);
        }
    }

    private void text(Characters value, int column, int look, Grid grid) throws Unreadable {
        grid.text(column, contents.text(value.buffer(), 0, value.length()), look);
    }

    private void date(Characters value, int column, int format, Grid grid) throws Unreadable {
        IsoTime time = IsoTime.of(value.toString(), dates);
        if (time == null) {
            number(value, column, format, grid);
        } else {
            boolean shown = NumberFormat.of(formats.text(format)).shows(time.serial()).kind() == Shown.Kind.TIME;
            grid.number(column, time.serial(), shown ? format : formats.number(time.format()));
        }
    }
}
