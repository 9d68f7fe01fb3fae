package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Budget;
import nianbao.workbook.Characters;
import nianbao.workbook.Globals;
import nianbao.workbook.format.DateSystem;
import nianbao.workbook.markup.Xml;
import org.jspecify.annotations.Nullable;

/** What the main part of a package says: its sheets in their order, and from when it counts dates. */
public final class WorkbookPart {

    private final List<Entry> sheets = new ArrayList<>();
    private final List<Globals.Name> names = new ArrayList<>();
    private boolean unsettled;
    private final Set<String> hidden = new HashSet<>();
    private DateSystem dates = DateSystem.SINCE_1900;

    /** A sheet's name, and the relationship that leads to its part. */
    public record Entry(String name, @Nullable String relationship) {}

    public void read(Xml xml) throws IOException {
        xml.root("workbook");
        while (xml.child()) {
            switch (xml.name()) {
                case "sheets" -> sheets(xml);
                case "workbookPr" -> {
                    dates = DateSystem.of(xml.isSet("date1904"));
                    xml.skip();
                }
                case "definedNames" -> names(xml);
                case "calcPr" -> {
                    unsettled = xml.isSet("fullCalcOnLoad");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private void names(Xml xml) throws IOException {
        Characters formula = new Characters();
        while (xml.child()) {
            Budget.refuse(names.size() == Budget.NAMES, "名称超过 10 万个", "more than 100,000 names");
            String name = xml.attribute("name");
            int tab = xml.number("localSheetId");
            formula.clear();
            xml.text(formula);
            xml.say(Whereabouts.NAME, name == null ? "" : name, formula.toString());
            names.add(new Globals.Name(name == null ? "" : name, formula.toString(), tab));
        }
    }

    private void sheets(Xml xml) throws IOException {
        while (xml.child()) {
            Budget.refuse(sheets.size() == Budget.SHEETS, "工作表超过 2000 张", "more than 2,000 sheets");
            String name = xml.attribute("name");
            sheets.add(new Entry(name == null ? "" : name, xml.attribute("id")));
            String state = xml.attribute("state");
            if (state != null && !state.equals("visible")) {
                hidden.add(name == null ? "" : name);
            }
            xml.pass();
        }
    }

    public List<Entry> sheets() {
        return sheets;
    }

    public Globals globals() {
        return new Globals(sheets.stream().map(Entry::name).toList(), List.copyOf(names), new byte[0], unsettled);
    }

    /** Names of the sheets that are not shown. */
    public Set<String> hidden() {
        return hidden;
    }

    public DateSystem dates() {
        return dates;
    }
}
