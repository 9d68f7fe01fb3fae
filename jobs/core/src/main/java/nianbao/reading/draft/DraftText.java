package nianbao.reading.draft;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.reading.heading.YearText;
import nianbao.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** A draft as the YAML that a person completes: what is left empty or FILL_IN is refused until that is done. */
public final class DraftText {

    private final Draft draft;
    private final LayoutGuess.Guessed layout;
    private final DraftRegister register;
    private final DraftUnits units;
    private final Table table;
    private final StringBuilder yaml = new StringBuilder();

    private DraftText(Draft draft) {
        this.draft = draft;
        this.layout = draft.layout();
        this.register = new DraftRegister(draft);
        this.units = new DraftUnits(draft);
        this.table = draft.main().table();
    }

    /** The drafts below each other, each a document of its own; null of none. */
    public static @Nullable String of(List<Draft> drafts) {
        String all = IntStream.range(0, drafts.size()).mapToObj(index -> numbered(index + 1, drafts)).collect(Collectors.joining("\n---\n"));
        return drafts.isEmpty() ? null : all;
    }

    private static String numbered(int number, List<Draft> drafts) {
        String text = of(drafts.get(number - 1));
        return drafts.size() == 1
                ? text
                : "# Form " + number + " of " + drafts.size() + ", in a file of its own; sheets " + String.join(", ", drafts.get(number - 1).sheets()) + "\n" + text;
    }

    private static String of(Draft draft) {
        DraftText text = new DraftText(draft);
        text.remarks();
        text.form();
        text.line(new DraftLayoutText(draft, text.register).text());
        text.indicators();
        text.yaml.append(DraftCategories.text(draft));
        text.register();
        return text.yaml.toString();
    }

    private void remarks() {
        line("# A draft: no definition fits " + some() + files() + ". It was made from sheet " + table.sheet().name() + ", "
                + Ranges.of(table.sheet(), table.headerTop(), table.lastRow()) + ".");
        line("# Fill in FILL_IN and \"\", look at every line with \"decide\", and save it beside the other definitions.");
        draft.nearest().ifPresent(nearest -> line("# decide: " + nearest.form() + " knows " + nearest.known() + " of its " + nearest.headings()
                + " column headings; perhaps this is that form with a new heading over its labels."));
        draft.named().ifPresent(form ->
                line("# decide: the title has a word of " + form + ", but no table has its headings; perhaps they were renamed."));
    }

    private String some() {
        return draft.files().stream().anyMatch(draft.partly()::contains) ? (draft.sheets().size() == 1 ? "a sheet of " : "sheets of ") : "";
    }

    private String files() {
        List<String> files = draft.files();
        return (files.size() == 1 ? files.get(0) : files.get(0) + " and " + (files.size() - 1) + " more").replaceAll("\\R", " ");
    }

    private void form() {
        String title = draft.main().title(layout.register()).orElse("");
        boolean english = title.chars().noneMatch(Character::isIdeographic);
        line("form: FILL_IN  # decide: the name of the form and of its view, in small letters with _");
        String translated = draft.main().preamble().title();
        line("title: {zh: " + YamlText.of(english ? "" : title) + ", en: " + YamlText.of(english ? title : TitleWords.english(translated)) + "}");
        line("register: " + (layout.register() == null ? "register  # decide: a folder with division.csv, as below" : layout.register().registerFolder()));
        line("level: " + (layout.level() == null ? level() + "  # decide: the level of the divisions" : layout.level()));
        if (draft.isPublication()) {
            line("source: publication  # decide: of what was printed, what is doubtful is held back; a return goes back to its sender");
        }
        line("match: " + YamlText.list(titles(title)) + "  # decide: words that the title has every year");
        line("");
    }

    /** Those of all tables, one that holds another left out. */
    private List<String> titles(String main) {
        List<String> all = Stream.concat(Stream.of(main), draft.alike().stream().flatMap(table -> table.ownTitle(layout.register()).stream()))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        return all.stream().filter(title -> all.stream().noneMatch(other -> !other.equals(title) && title.contains(other))).toList();
    }

    private String level() {
        return layout.register() == null
                ? register.level()
                : layout.division(draft.texts()).map(Division::level).orElse("FILL_IN");
    }

    private void indicators() {
        List<DraftIndicator> headings = draft.indicators();
        line("indicators:");
        IntStream.range(0, headings.size()).forEach(index -> indicator(index + 1, headings.get(index)));
    }

    private void indicator(int number, DraftIndicator indicator) {
        DraftHeading first = indicator.first();
        line("  indicator_" + number + ":" + (first.cell().isEmpty() ? "" : "  # " + first.cell()));
        line("    title: {zh: " + YamlText.of(first.chinese()) + ", en: " + YamlText.of(first.english()) + "}");
        line("    unit: " + units.text(indicator));
        String kind = units.text(indicator).startsWith("percent") ? "rate" : IndicatorWords.kind(first.text(), first.above());
        line("    kind: " + kind + "  # decide: flow, stock or rate");
        line("    headings: " + headings(indicator));
        if (!indicator.years().isEmpty()) {
            line("    required: " + required(indicator.years()));
        }
    }

    private String headings(DraftIndicator indicator) {
        if (layout.indicator() == Place.FIXED) {
            return "[]";
        }
        boolean dated = indicator.wordings().stream().anyMatch(wording -> !YearText.years(wording.text()).isEmpty());
        boolean always = indicator.years().isEmpty() || !dated && indicator.wordings().size() == 1 && indicator.years().containsAll(draft.years());
        if (always) {
            return YamlText.list(List.of(indicator.text()));
        }
        String spans = indicator.wordings().stream()
                .map(wording -> YamlText.of(wording.text()) + ": " + span(wording.years()))
                .collect(Collectors.joining(", ", "{", "}"));
        return spans + "  # decide: the years in which " + (indicator.wordings().size() == 1 ? "it holds" : "each holds, and whether all are one");
    }

    private String span(SortedSet<Integer> years) {
        return years.size() == 1 ? String.valueOf(years.first()) : required(years);
    }

    /** From its first year to its last, which is open when it is that of the draft. */
    private String required(SortedSet<Integer> years) {
        boolean still = draft.years().isEmpty() || years.last() >= draft.years().last();
        return years.first() + ".." + (still ? "" : years.last());
    }

    /** Divisions that no register knows, as lines of a register of their own. */
    private void register() {
        if (register.isNeeded()) {
            line("");
            line("# No register knows these divisions. One that does is a folder with a file division.csv:");
            register.lines().forEach(line -> line("# " + line));
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
