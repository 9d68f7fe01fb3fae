package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.language.Title;

/** How completely each form came in, year by year. */
public record Completeness(List<Integer> years, List<Line> lines) {

    /** A form, by year; where nothing was expected and nothing came there is nothing. */
    public record Line(Title form, Map<Integer, Share> shares) {}

    /** So many of those that should report did. */
    public record Share(int reported, int expected) {

        /** How strongly the cell is tinted: from 0, nobody, to 4, all. */
        public int shade() {
            return expected == 0 ? 0 : reported * 4 / expected;
        }
    }

    /** A row of {@code complete.sql}. */
    record Read(String form, Title title, int year, Share share) {

        static Read of(ResultSet row) throws SQLException {
            ReportRow read = new ReportRow(row);
            return new Read(
                    read.text("form"), read.title("form"), read.number("year"), new Share(read.number("reported"), read.number("expected")));
        }
    }

    static Completeness of(List<Read> rows) {
        Map<String, Line> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(row.form(), form -> new Line(row.title(), new TreeMap<>())).shares().put(row.year(), row.share()));
        return new Completeness(rows.stream().map(Read::year).distinct().sorted().toList(), List.copyOf(lines.values()));
    }
}
