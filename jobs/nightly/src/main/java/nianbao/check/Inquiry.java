package nianbao.check;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianbao.label.OneLine;
import nianbao.observation.Finding;
import nianbao.sql.Sql;
import nianbao.suspect.Suspects;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts questions to the figures of a run. A workbook whose figures make one fail, or take longer than it may, has a finding of
 * its own and is asked nothing more; the others are asked as if it were not there.
 */
final class Inquiry implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);

    private final Given given;
    private final Set<String> leftOut = new TreeSet<>();
    private @Nullable Database database;
    private Duration longest = Duration.ZERO;

    Inquiry(Given given) {
        this.given = given;
    }

    /** A finding for every row that a question about each workbook by itself brings back. */
    List<Finding> ofEach(List<RuleQuery> questions) throws SQLException {
        List<Finding> found = new ArrayList<>();
        for (RuleQuery question : questions) {
            found.addAll(ofEach(question));
        }
        return found;
    }

    /** The same of questions about workbooks beside each other, of which none may go without an answer. */
    List<Finding> ofAll(List<RuleQuery> questions) throws SQLException {
        List<Finding> found = new ArrayList<>();
        for (RuleQuery question : questions) {
            try {
                found.addAll(answers(question));
            } catch (SQLException e) {
                throw failure(question, e);
            }
        }
        return found;
    }

    private List<Finding> ofEach(RuleQuery question) throws SQLException {
        try {
            return answers(question);
        } catch (SQLException e) {
            Broken.refuseOthers(e);
            if (failsWithoutFigures(question)) {
                throw failure(question, e);
            }
            LOG.warn("{} failed; it is asked again of fewer workbooks at a time: {}", question.source(), new OneLine(String.valueOf(e.getMessage())));
            return apart(question);
        }
    }

    /** The forms of which there are figures. */
    Set<String> forms() throws SQLException {
        return Set.copyOf(database().list(new Sql("select distinct form from series"), row -> row.getString("form")));
    }

    /** The cells that most likely are behind what was found so far. */
    List<Finding> suspects(Suspects suspects) throws SQLException {
        return suspects.findings(database());
    }

    private List<Finding> answers(RuleQuery question) throws SQLException {
        Database figures = database();
        return given.answers(question, longest).ofSome(figures);
    }

    private Database database() throws SQLException {
        if (database == null) {
            database = leftOut.isEmpty() ? given.all() : given.of(others());
            longest = given.patience().on(database);
        }
        return database;
    }

    private List<ReadWorkbook> others() throws SQLException {
        return given.workbooks().stream().filter(workbook -> !leftOut.contains(workbook.submission())).toList();
    }

    private boolean failsWithoutFigures(RuleQuery question) {
        try (Database nothing = given.of(List.of())) {
            given.answers(question, given.patience().on(nothing)).of(nothing);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    private List<Finding> apart(RuleQuery question) throws SQLException {
        close();
        List<Finding> found = new ArrayList<>();
        Map<ReadWorkbook, SQLException> culprits = new LinkedHashMap<>();
        askParts(question, others(), found, culprits);
        if (culprits.isEmpty()) {
            LOG.warn("{} could not be asked of all workbooks at once, only of some at a time", question.source());
            return found;
        }
        culprits.keySet().forEach(workbook -> leftOut.add(workbook.submission()));
        List<Finding> all = new ArrayList<>(ofEach(question));
        culprits.forEach((workbook, why) -> {
            LOG.warn("{} fails with the figures of {}: {}", question.source(), new OneLine(workbook.file()), new OneLine(String.valueOf(why.getMessage())));
            all.add(Broken.finding(workbook.submission(), question, why));
        });
        return all;
    }

    private void ask(RuleQuery question, List<ReadWorkbook> workbooks, List<Finding> found, Map<ReadWorkbook, SQLException> culprits)
            throws SQLException {
        try (Database some = given.of(workbooks)) {
            found.addAll(given.answers(question, given.patience().on(some)).of(some));
        } catch (SQLException e) {
            Broken.refuseOthers(e);
            if (workbooks.size() > 1) {
                askParts(question, workbooks, found, culprits);
            } else {
                culprits.put(workbooks.get(0), e);
            }
        }
    }

    /** Asks the large ones apart from the others: one of them is most likely the one that takes too long. */
    private void askParts(RuleQuery question, List<ReadWorkbook> workbooks, List<Finding> found, Map<ReadWorkbook, SQLException> culprits)
            throws SQLException {
        if (workbooks.size() == 1) {
            ask(question, workbooks, found, culprits);
            return;
        }
        int half = ReadWorkbook.half(workbooks);
        ask(question, workbooks.subList(0, half), found, culprits);
        ask(question, workbooks.subList(half, workbooks.size()), found, culprits);
    }

    private static Failure failure(RuleQuery question, SQLException e) {
        return Failure.of("rule_cannot_be_asked", question.source(), e.getMessage()).by(e);
    }

    /** After an error inside it a DuckDB does not even close well. */
    @Override
    public void close() {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            LOG.debug("closing what failed", e);
        }
        database = null;
    }
}
