package nianbao.reading.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Placement.Place;

/**
 * What can be said about a form from workbooks of it.
 *
 * @param main the table that says most
 * @param alike the tables of the form, which is one of them
 * @param headings what is counted, in the order of the table
 * @param years that the tables are about
 * @param nearest a known form that this may well be, by its headings
 * @param named a known form that the title names
 * @param partly files of which some sheets are of a known form
 */
record Draft(
        GuessedTable main,
        List<GuessedTable> alike,
        LayoutGuess.Guessed layout,
        List<DraftIndicator> headings,
        SortedSet<Integer> years,
        Optional<Nearest> nearest,
        Optional<String> named,
        Set<String> partly) {

    private static final int SEVERAL = 3;
    /** Its name, or a title that begins with the numbers of a chapter and of a table. */
    private static final Pattern YEARBOOK = Pattern.compile("年鉴|yearbook|^\\s*(?:表|table)?\\s*\\d{1,2}\\s*[-—–－]\\s*\\d{1,2}(?!\\d|\\s*月)(?=\\D)|^\\s*(?:table|tabelle|tableau)\\s*[a-z]?\\d", Pattern.CASE_INSENSITIVE);

    /** A known form, and how many of the headings it knows. */
    record Nearest(String form, long known, long headings) {}

    /** Labels of rows that add up some of the divisions. */
    Set<String> subtotals() {
        Integer column = layout.division() == Place.ROWS ? layout.labels().get(Dimension.DIVISION) : null;
        return column == null ? Set.of() : SubtotalGuess.in(alike, column, layout.register());
    }

    /** The headings that are to be read. */
    List<DraftIndicator> indicators() {
        List<DraftIndicator> wanted = headings.stream().filter(heading -> !IndicatorWords.isLeftOut(heading.text()) && !heading.text().isEmpty()).toList();
        return wanted.isEmpty() ? headings : wanted;
    }

    /** The files that its tables are from. */
    List<String> files() {
        return alike.stream().map(GuessedTable::file).distinct().toList();
    }

    /** The names of its sheets. */
    List<String> sheets() {
        return alike.stream().map(table -> table.table().sheet().name()).distinct().toList();
    }

    /** All that stands around the tables. */
    Stream<String> texts() {
        return alike.stream().flatMap(table -> Stream.of(table.preamble().title(), table.table().sheet().name(), table.file().replaceAll("^.*/", "")));
    }

    /** Whether it was printed: it says that it is a yearbook, or tells of several years at once. */
    boolean isPublication() {
        return texts().anyMatch(text -> YEARBOOK.matcher(text).find())
                || layout.year() != Place.TITLE
                || files().stream().anyMatch(file -> alike.stream().filter(table -> table.file().equals(file)).map(GuessedTable::year).distinct().count() >= SEVERAL);
    }
}
