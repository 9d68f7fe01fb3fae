package nianbao.reading;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;
import nianbao.label.Label;

/** A draft as the YAML that a person completes: what is left empty or FILL_IN is refused until that is done. */
final class DraftText {

    private final Draft draft;
    private final LayoutGuess.Guessed layout;
    private final Table table;
    private final StringBuilder yaml = new StringBuilder();

    private DraftText(Draft draft) {
        this.draft = draft;
        this.layout = draft.layout();
        this.table = draft.main().table();
    }

    static String of(Draft draft) {
        DraftText text = new DraftText(draft);
        text.remarks();
        text.form();
        text.line(new DraftLayoutText(draft).text());
        text.indicators();
        text.categories();
        text.register();
        return text.yaml.toString();
    }

    private void remarks() {
        line("# A draft: no definition fits " + draft.file().replaceAll("\\R", " ") + ". It was made from sheet " + table.sheet().name() + ", "
                + Ranges.of(table.sheet(), table.headerTop(), table.lastRow()) + ".");
        line("# Fill in FILL_IN and \"\", look at every line with \"decide\", and save it beside the other definitions.");
        draft.nearest().ifPresent(nearest -> line("# decide: " + nearest.form() + " knows " + nearest.known() + " of its " + nearest.headings()
                + " column headings; perhaps this is that form with a new heading over its labels."));
        draft.named().ifPresent(form ->
                line("# decide: the title has a word of " + form + ", but no table has its headings; perhaps they were renamed."));
        draft.others().forEach(sheet -> line("# Sheet " + sheet + " has other headings: it is another form."));
    }

    private void form() {
        String title = title();
        boolean english = title.chars().noneMatch(Character::isIdeographic);
        line("form: FILL_IN  # decide: the name of the form and of its view, in small letters with _");
        line("title: {zh: " + YamlText.of(english ? "" : title) + ", en: " + YamlText.of(english ? title : "") + "}");
        line("register: " + (layout.register() == null ? "FILL_IN  # a folder with division.csv, as below" : layout.register().registerFolder()));
        line("level: " + (layout.level() == null ? "FILL_IN  # decide: the level of the divisions" : layout.level()));
        line("match: " + YamlText.list(title.isEmpty() ? List.of() : List.of(title)) + "  # decide: words that the title has every year");
        line("");
    }

    private String title() {
        Preamble preamble = Preamble.above(table, table);
        return Stream.of(preamble.title(), table.sheet().name(), draft.file().replaceAll("^.*/|\\.[^.]*$", ""))
                .flatMap(text -> TitleWords.in(text, layout.register()).stream())
                .findFirst()
                .orElse("");
    }

    private void indicators() {
        List<DraftHeading> headings = draft.indicators();
        line("indicators:");
        IntStream.range(0, headings.size()).forEach(index -> indicator(index + 1, headings.get(index)));
    }

    private void indicator(int number, DraftHeading heading) {
        String unit = unit(heading);
        line("  indicator_" + number + ":" + (heading.cell().isEmpty() ? "" : "  # " + heading.cell()));
        line("    title: {zh: " + YamlText.of(heading.chinese()) + ", en: " + YamlText.of(heading.english()) + "}");
        line("    unit: " + (unit == null ? "count  # decide: no unit is written there" : unit));
        line("    kind: " + kind(heading) + "  # decide: flow, stock or rate");
        line("    headings: " + headings(heading));
        if (!heading.years().isEmpty()) {
            line("    required: " + heading.years().first() + "..");
        }
    }

    /** The unit beside the heading, or the only one that holds for the sheet. */
    private String unit(DraftHeading heading) {
        List<String> sheet = Preamble.above(table, table).units();
        String word = heading.unit() == null && sheet.size() == 1 && !heading.isRate() ? Label.normal(sheet.get(0)) : heading.unit();
        String name = new DraftHeading("", "", word, heading.years()).unitName();
        return name == null && heading.isRate() ? "percent" : name;
    }

    private static String kind(DraftHeading heading) {
        if (heading.isRate()) {
            return "rate";
        }
        return heading.isStock() ? "stock" : "flow";
    }

    private String headings(DraftHeading heading) {
        if (layout.indicator() == Place.FIXED) {
            return "[]";
        }
        boolean dated = !YearText.years(heading.text()).isEmpty();
        boolean always = heading.years().isEmpty() || !dated && heading.years().containsAll(draft.years());
        return always
                ? YamlText.list(List.of(heading.text()))
                : "{" + YamlText.of(heading.text()) + ": " + span(heading.years()) + "}  # decide: the years in which it holds";
    }

    private String span(SortedSet<Integer> years) {
        if (years.size() == 1) {
            return String.valueOf(years.first());
        }
        boolean still = !draft.years().isEmpty() && years.last().equals(draft.years().last());
        return years.first() + ".." + (still ? "" : years.last());
    }

    private void categories() {
        Integer column = layout.labels().get(Dimension.CATEGORY);
        if (column == null) {
            return;
        }
        List<String> labels = draft.main().words(column).stream().map(String::strip).distinct().toList();
        line("");
        line("breakdowns:");
        line("  breakdown_1:  # decide: its name and titles");
        line("    title: {zh: \"\", en: \"\"}");
        line("    totals: " + YamlText.list(categoryTotals(column)));
        line("    categories:");
        IntStream.range(0, labels.size()).forEach(index -> category(index + 1, labels.get(index)));
    }

    private List<String> categoryTotals(int column) {
        return draft.main().cells(column).stream().map(cell -> cell.text().strip()).filter(TotalGuess::isTotal).distinct().toList();
    }

    private void category(int number, String label) {
        DraftHeading heading = DraftHeading.of("", label, null, null);
        line("      category_" + number + ":");
        line("        title: {zh: " + YamlText.of(heading.chinese()) + ", en: " + YamlText.of(heading.english()) + "}");
        line("        headings: " + YamlText.list(List.of(label)));
    }

    /** Divisions that no register knows, as lines of a register of their own. */
    private void register() {
        Integer column = layout.labels().get(Dimension.DIVISION);
        if (layout.register() != null || column == null) {
            return;
        }
        line("");
        line("# No register knows these divisions. One that does is a folder with a file division.csv:");
        line("# code,name,level,parent_code,valid_from,valid_to");
        draft.main().words(column).stream()
                .map(name -> Label.withoutOrdinal(DraftHeading.of("", name, null, null).text()))
                .distinct()
                .forEach(name -> line("# FILL_IN," + (name.contains(",") ? '"' + name + '"' : name) + ",FILL_IN,,,"));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
