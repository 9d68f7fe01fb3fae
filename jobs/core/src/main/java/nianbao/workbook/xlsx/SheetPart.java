package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.BitSet;
import nianbao.workbook.Address;
import nianbao.workbook.Budget;
import nianbao.workbook.Merges;
import nianbao.workbook.Region;
import nianbao.workbook.Sheet;
import nianbao.workbook.markup.Xml;

/** Reads a sheet of a package. */
public final class SheetPart {

    private final Xml xml;
    private final SheetRows rows;
    private final Merges merges;
    private final BitSet hiddenColumns = new BitSet();

    public SheetPart(Xml xml, CellValues values, Budget budget) {
        this.xml = xml;
        this.rows = new SheetRows(xml, values, budget);
        this.merges = new Merges(budget);
    }

    public Sheet read(String name) throws IOException {
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows.read();
                case "mergeCells" -> merges();
                default -> xml.skip();
            }
        }
        return new Sheet(name, rows.all(), merges, hiddenColumns, rows.formulas());
    }

    private void columns() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("col")) {
                column();
            }
            xml.pass();
        }
    }

    private void column() throws IOException {
        int first = xml.number("min") - 1;
        int last = xml.number("max") - 1;
        if (xml.isSet("hidden") && 0 <= first && first <= last) {
            hiddenColumns.set(Math.min(first, Address.COLUMNS), Math.min(last, Address.COLUMNS - 1) + 1);
        }
    }

    private void merges() throws IOException {
        while (xml.child()) {
            if (xml.name().equals("mergeCell")) {
                merge(xml.value("ref").toString());
            }
            xml.pass();
        }
    }

    private void merge(String range) throws IOException {
        boolean several = range.indexOf(':') >= 0;
        Region region = several ? Region.parse(range) : null;
        xml.refuse(several && region == null, "合并区域有误", "has a merged region where none can be");
        if (region != null) {
            merges.add(region);
        }
    }
}
