package nianbao.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.language.Title;

/**
 * Years of a form of which nothing has come, and the days by which they are due.
 *
 * @param yearsAfter how many years after a year its day comes
 */
record DueForm(String form, Title title, int firstYear, int lastYear, int month, int day, int yearsAfter) {

    private static final int UNBOUNDED = 0;

    static DueForm of(ResultSet row) throws SQLException {
        return new DueForm(
                row.getString("form"),
                new Title(row.getString("title_zh"), row.getString("title_en")),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getInt("month"),
                row.getInt("day"),
                row.getInt("years_after"));
    }

    /** The years whose day has passed, the newest first; of a form of which nothing ever came the last one that is due. */
    Stream<UnsentYear> overdue(LocalDate today) {
        return IntStream.iterate(Math.min(lastYear, today.getYear()), year -> year >= firstYear, year -> year - 1)
                .filter(year -> due(year).isBefore(today))
                .limit(firstYear == UNBOUNDED ? 1 : Long.MAX_VALUE)
                .mapToObj(year -> new UnsentYear(form, title, year, due(year)));
    }

    private LocalDate due(int year) {
        return LocalDate.of(year + yearsAfter, month, day);
    }
}
