package nianbao.precheck;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.land.Confirmations;
import nianbao.land.FindingRow;
import nianbao.observation.Outcome;
import nianbao.reading.submission.Received;
import nianbao.reason.Answerable;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.trial.Scratch;
import nianbao.warehouse.Database;

/** Reads, checks and decides about workbooks as a night with nothing before it would. */
public record Precheck(Definitions definitions, SqlFolder sql) {

    /**
     * What would become of some workbooks.
     *
     * @param beside others to hold them against, such as those of the year before, of which nothing is told
     */
    public List<CheckedWorkbook> of(List<Received> workbooks, List<Received> beside) throws IOException, SQLException {
        Set<String> asked = workbooks.stream().map(Received::submission).collect(Collectors.toSet());
        List<Received> all = Stream.concat(workbooks.stream(), beside.stream()).toList();
        return new Scratch(definitions, sql).decide(all, this::checked).stream()
                .filter(workbook -> asked.contains(workbook.submission()))
                .toList();
    }

    private List<CheckedWorkbook> checked(Database database, Path landing) throws SQLException {
        Sql rows = read("precheck/finding", landing).with("answered", Confirmations.in(landing, sql));
        Map<String, List<Answerable>> findings =
                database.list(rows, FindingRow::answerable).stream().collect(groupingBy(told -> told.finding().submission()));
        return database.list(read("precheck/checked", landing), row -> checked(row, findings));
    }

    private Sql read(String name, Path landing) {
        return sql.read(name).with("landing", landing);
    }

    private static CheckedWorkbook checked(ResultSet row, Map<String, List<Answerable>> findings) throws SQLException {
        String submission = row.getString("submission");
        return new CheckedWorkbook(
                submission,
                row.getString("file"),
                row.getString("form"),
                row.getObject("year", Integer.class),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                findings.getOrDefault(submission, List.of()));
    }
}
