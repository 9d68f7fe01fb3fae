package nianbao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.language.Title;

/**
 * The figures of a form: what is counted, of which divisions, in which years.
 *
 * @param areas codes of the divisions
 */
record Cube(String form, Title title, List<CubeLine> counted, List<String> areas, List<Integer> years) {

    /** As structures and dataflows are called. */
    String id() {
        return form.toUpperCase(Locale.ROOT);
    }

    /** The dataflow, as a file of figures names it. */
    String dataflow() {
        return StructureFile.AGENCY + ":" + id() + "(" + StructureFile.VERSION + ")";
    }

    /** How many lines of figures it has, each over the years. */
    int lines() {
        return counted.size() * areas.size();
    }

    /** Its own lists: of indicators and of their parts. */
    List<Codelist> codelists() {
        List<Code> indicators = counted.stream().filter(CubeLine::isTotal).map(one -> new Code(one.indicator(), null, one.title())).toList();
        List<Code> parts = counted.stream().flatMap(one -> one.asPart().stream()).distinct().toList();
        return List.of(
                new Codelist(Component.INDICATOR.codelist(this).orElseThrow(), PublicationWords.part(title, Component.INDICATOR.title()), indicators),
                new Codelist(Component.CATEGORY.codelist(this).orElseThrow(), PublicationWords.part(title, Component.CATEGORY.title()),
                        withTotal(parts)));
    }

    PublishedTable table() {
        List<PublishedColumn> columns = new ArrayList<>(List.of(
                PublishedColumn.text("STRUCTURE"), PublishedColumn.text("STRUCTURE_ID"), PublishedColumn.text("ACTION")));
        for (Component component : Component.values()) {
            columns.add(component.column());
        }
        return new PublishedTable(form, title, columns, List.of("REF_AREA", "INDICATOR", "CATEGORY", "TIME_PERIOD"), List.of(
                CodeTables.DIVISION.from("REF_AREA"),
                CodeTables.INDICATOR.from("STRUCTURE_ID", "INDICATOR", "CATEGORY"),
                CodeTables.STATUS.from("OBS_STATUS"),
                CodeTables.UNIT.from("UNIT_MEASURE")));
    }

    private static List<Code> withTotal(List<Code> parts) {
        return Stream.concat(Stream.of(new Code(CubeLine.TOTAL, null, PublicationWords.of("total"))), parts.stream()).toList();
    }
}
