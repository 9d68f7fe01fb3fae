package nianbao.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nianbao.workbook.Characters;
import nianbao.workbook.Formulas;
import nianbao.workbook.Region;
import nianbao.workbook.markup.Xml;

/** Reads the formulas of the cells of a sheet of a package, those that cells have in common included. */
final class FormulaElement {

    private final Xml xml;
    private final Characters text = new Characters();
    private final Map<Integer, Integer> shared = new HashMap<>();
    private boolean there;
    private String type = "";
    private String range = "";
    private int number;
    private boolean marked;

    FormulaElement(Xml xml) {
        this.xml = xml;
    }

    void clear() {
        there = false;
    }

    boolean isThere() {
        return there;
    }

    /** Takes in the present element up to its end. */
    void read() throws IOException {
        there = true;
        type = xml.value("t").toString();
        range = xml.value("ref").toString();
        number = xml.number("si");
        marked = xml.isSet("ca");
        text.clear();
        xml.text(text);
    }

    /** A cell that shares a formula has only its number, but for the first, which also says what it is. */
    void add(int row, int column, Formulas formulas) {
        byte[] code = type.equals("dataTable") ? new byte[0] : text.toString().getBytes(StandardCharsets.UTF_8);
        boolean first = !text.isEmpty();
        formulas.add(row, column, code, 0, first && type.equals("shared") ? 0 : code.length);
        Region over = Region.parse(range);
        if (type.equals("array") && over != null) {
            formulas.fill(over, code);
        } else if (type.equals("shared") && first) {
            shared.put(number, formulas.share(over == null ? Region.of(row, column) : over, code));
        } else if (type.equals("shared") && shared.containsKey(number)) {
            formulas.join(shared.get(number));
        }
        if (marked) {
            formulas.mark();
        }
    }
}
