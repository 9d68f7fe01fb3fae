package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * Something that an earlier release said and that no longer holds.
 *
 * @param release the one that says otherwise
 * @param kind direction, rank, streak, record or claim
 * @param form what it is about; null for a claim
 * @param holds what is said instead, or null
 * @param number how many such statements there are in all, of which some are listed
 */
public record OverturnedStatement(
        String release, String kind, @Nullable Title form, @Nullable Integer year, @Nullable String name, Title title, String said,
        @Nullable String holds, int number) {

    static OverturnedStatement of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new OverturnedStatement(
                read.text("release"), read.text("kind"), read.titleOrNone("form"), read.numberOrNone("year"), read.textOrNone("name"),
                read.title("title"), read.text("said"), read.textOrNone("holds"), read.number("number"));
    }

    /** What was said, in the words of a page. */
    public String said(ReportWords words) {
        return told(said, words);
    }

    /** What is said instead, likewise. */
    public String holds(ReportWords words) {
        return holds == null ? words.of("nothing_said") : told(holds, words);
    }

    // A word, or a word and the years that it speaks of, or a rank.
    private String told(String statement, ReportWords words) {
        String[] parts = statement.split(" ", 2);
        if (kind.equals("rank")) {
            return words.of("rank_said", statement);
        }
        String word = words.of(kind.equals("claim") ? statement : "said_" + parts[0]);
        return parts.length == 1 ? word : words.of("years_said", parts[1], word);
    }
}
