package nianbao.workbook;

import java.io.IOException;
import java.util.BitSet;

/** Reads a sheet of a package. */
final class SheetPart {

    private final Xml xml;
    private final CellValues values;
    private final Budget budget;
    private final CellElement cell;
    private final AttributeText attribute = new AttributeText();
    private final Grid grid;
    private final Rows rows;
    private final Merges merges;
    private final BitSet hiddenColumns = new BitSet();

    SheetPart(Xml xml, CellValues values, Budget budget) {
        this.xml = xml;
        this.values = values;
        this.budget = budget;
        this.cell = new CellElement(xml);
        this.grid = values.grid(budget);
        this.rows = new Rows(grid);
        this.merges = new Merges(budget);
    }

    Sheet read(String name) throws IOException {
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                default -> xml.skip();
            }
        }
        return new Sheet(name, rows.all(values.grid(budget)), merges, hiddenColumns);
    }

    private void columns() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("col")) {
                column();
            }
            xml.skip();
        }
    }

    private void column() throws IOException {
        int first = Address.COLUMNS;
        int last = -1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "min" -> first = Math.max(0, number(i) - 1);
                case "max" -> last = number(i) - 1;
                case "hidden" -> hidden = isSet(i);
                default -> xml.strange(i);
            }
        }
        if (hidden && first <= last) {
            hiddenColumns.set(first, Math.min(last, Address.COLUMNS - 1) + 1);
        }
    }

    private void rows() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("row")) {
                row();
            } else {
                xml.skip();
            }
        }
    }

    private void row() throws IOException {
        int index = WholeNumber.NONE;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> index = index(i);
                case "hidden" -> hidden = isSet(i);
                default -> xml.strange(i);
            }
        }
        rows.begin(index < 0 ? rows.index() + 1 : index, hidden);
        cells(index < 0);
    }

    private int number(int i) throws IOException {
        xml.decode(i, attribute);
        return attribute.wholeNumber();
    }

    private int index(int i) throws IOException {
        int index = number(i) - 1;
        refuse(index < 0);
        return index;
    }

    private boolean isSet(int i) throws IOException {
        xml.decode(i, attribute);
        return attribute.first() == '1' || attribute.first() == 't';
    }

    /** @param unplaced whether the row has no number, so that the address of its first cell says where it is */
    private void cells(boolean unplaced) throws IOException {
        boolean first = true;
        int column = 0;
        while (xml.child()) {
            if (xml.name().equals("c")) {
                cell.read();
                place(unplaced && first);
                column = cell.hasAddress() ? cell.column() : column;
                refuse(column >= Address.COLUMNS);
                values.put(cell, column++, grid);
                first = false;
            } else {
                xml.skip();
            }
        }
    }

    private void place(boolean byCell) throws IOException {
        if (byCell && cell.hasAddress()) {
            rows.move(cell.row());
        }
        refuse(rows.index() >= Address.ROWS);
    }

    private void refuse(boolean misplaced) throws Unreadable {
        if (misplaced) {
            throw Unreadable.damaged(xml.part() + " 行列号有误 has a row or a cell where none can be");
        }
    }

    private void merges() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("mergeCell")) {
                merge(xml.attribute("ref"));
            }
            xml.skip();
        }
    }

    private void merge(String range) throws IOException {
        String[] corners = range == null ? new String[0] : range.replace("$", "").split(":");
        if (corners.length == 2) {
            long one = Address.parse(corners[0].toCharArray(), 0, corners[0].length());
            long other = Address.parse(corners[1].toCharArray(), 0, corners[1].length());
            refuse(one < 0 || other < 0);
            merges.add(Region.between(one, other));
        }
    }
}
