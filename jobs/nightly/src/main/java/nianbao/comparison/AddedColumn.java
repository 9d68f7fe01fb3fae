package nianbao.comparison;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.export.ExportWords;
import nianbao.language.Title;

/**
 * A column of an added sheet. One that is called after an indicator, {@code FORM.INDICATOR} or the indicator alone, has its title and unit;
 * before that may stand digits, which only order columns, and behind it the year.
 *
 * @param unit of its figures, as far as they do not bear their own; empty for none
 */
record AddedColumn(String name, Title title, String unit) {

    private static final Pattern INDICATOR = Pattern.compile("(?:\\d+ )?((?:\\w+\\.)?\\w+)( \\d{4})?");

    /** What is known about columns by their names. */
    interface Dictionary {
        Optional<Indicator> indicator(String name);

        Optional<Title> words(String name);
    }

    /** What a figure counts. */
    record Indicator(Title title, String unit) {}

    static AddedColumn of(String name, SheetFile file, Dictionary dictionary) {
        Matcher parts = INDICATOR.matcher(name);
        Optional<Indicator> indicator = parts.matches() ? dictionary.indicator(parts.group(1)) : Optional.empty();
        String unit = indicator.map(Indicator::unit).orElse(name.endsWith("_pct") ? "percent" : "");
        Title title = file.column(name)
                .or(() -> indicator.map(known -> headed(known, parts.group(2) == null ? "" : "\n" + parts.group(2).strip())))
                .or(() -> dictionary.words(name))
                .orElse(new Title(name, name));
        return new AddedColumn(name, title, unit);
    }

    private static Title headed(Indicator indicator, String year) {
        return new Title(
                indicator.title().zh() + "\n（" + ExportWords.unit(indicator.unit()).zh() + "）" + year, indicator.title().en());
    }

    /** Whether it tells what a row is about to programs alone. */
    boolean isHidden() {
        return name.endsWith("_code");
    }
}
