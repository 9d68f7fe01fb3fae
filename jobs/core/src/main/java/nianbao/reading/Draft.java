package nianbao.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What can be said about a form from one workbook of it.
 *
 * @param main the table that says most
 * @param headings what is counted, in the order of the table
 * @param years that the tables are about
 * @param others sheets with tables of another form
 * @param nearest a known form that this may well be, by its headings
 * @param named a known form that the title names
 */
record Draft(
        String file,
        GuessedTable main,
        LayoutGuess.Guessed layout,
        List<DraftHeading> headings,
        SortedSet<Integer> years,
        List<String> others,
        Optional<Nearest> nearest,
        Optional<String> named) {

    /** A known form, and how many of the headings it knows. */
    record Nearest(String form, long known, long headings) {}

    /** The headings that are to be read. */
    List<DraftHeading> indicators() {
        List<DraftHeading> wanted = headings.stream().filter(heading -> !heading.isLeftOut() && !heading.text().isEmpty()).toList();
        return wanted.isEmpty() ? headings : wanted;
    }
}
