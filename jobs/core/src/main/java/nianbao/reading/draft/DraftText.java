package nianbao.reading.draft;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.language.Language;
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
    private final DraftWords words;
    private final StringBuilder yaml = new StringBuilder();

    private DraftText(Draft draft, DraftWords words) {
        this.draft = draft;
        this.words = words;
        this.layout = draft.layout();
        this.register = new DraftRegister(draft);
        this.units = new DraftUnits(draft, words);
        this.table = draft.main().table();
    }

    /** The drafts below each other, each a document of its own, with remarks in a language; null of none. */
    public static @Nullable String of(List<Draft> drafts, Language language) {
        DraftWords words = new DraftWords(language);
        String all = IntStream.range(0, drafts.size()).mapToObj(index -> numbered(index + 1, drafts, words)).collect(Collectors.joining("\n---\n"));
        return drafts.isEmpty() ? null : all;
    }

    private static String numbered(int number, List<Draft> drafts, DraftWords words) {
        Draft draft = drafts.get(number - 1);
        String text = of(draft, words);
        return drafts.size() == 1
                ? text
                : "# " + words.of("numbered", number, drafts.size(), words.list(draft.sheets().toArray(String[]::new))) + "\n" + text;
    }

    private static String of(Draft draft, DraftWords words) {
        DraftText text = new DraftText(draft, words);
        text.remarks();
        text.form();
        text.line(new DraftLayoutText(draft, text.register, words).text());
        text.indicators();
        text.yaml.append(DraftCategories.text(draft, words));
        text.register();
        return text.yaml.toString();
    }

    private void remarks() {
        line("# " + words.of("made", words.of(some(), files()), table.sheet().name(), Ranges.of(table.sheet(), table.headerTop(), table.lastRow())));
        line("# " + words.of("complete"));
        draft.nearest().ifPresent(nearest -> line(words.decision("nearest", nearest.form(), nearest.known(), nearest.headings())));
        draft.named().ifPresent(form -> line(words.decision("named", form)));
    }

    private String some() {
        return draft.files().stream().noneMatch(draft.partly()::contains) ? "of_all" : draft.sheets().size() == 1 ? "of_sheet" : "of_sheets";
    }

    private String files() {
        List<String> files = draft.files();
        return files.size() == 1 ? files.get(0) : words.of("files", files.get(0), files.size() - 1);
    }

    private void form() {
        String title = draft.main().title(layout.register()).orElse("");
        boolean english = title.chars().noneMatch(Character::isIdeographic);
        line("form: FILL_IN" + words.beside("form"));
        String translated = draft.main().preamble().title();
        line("title: {zh: " + YamlText.of(english ? "" : title) + ", en: " + YamlText.of(english ? title : TitleWords.english(translated)) + "}");
        line("register: " + (layout.register() == null ? "register" + words.beside("register") : layout.register().registerFolder()));
        line("level: " + (layout.level() == null ? level() + words.beside("level") : layout.level()));
        if (draft.isPublication()) {
            line("source: publication" + words.beside("source"));
        }
        line("match: " + YamlText.list(titles(title)) + words.beside("match"));
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
        line("    kind: " + kind + words.beside("kind"));
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
        return spans + words.beside(indicator.wordings().size() == 1 ? "years" : "years_of_each");
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
            line("# " + words.of("unknown_divisions"));
            register.lines().forEach(line -> line("# " + line));
        }
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
