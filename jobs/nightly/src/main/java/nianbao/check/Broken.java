package nianbao.check;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.warehouse.Database;
import nianbao.warehouse.DiskFailure;
import nianbao.warehouse.Failure;

/** What is said of a workbook whose figures make a rule fail. */
final class Broken {

    private Broken() {}

    /** Fails for what no workbook is to blame for: the program is told to end, or the disk refuses something. */
    static void refuseOthers(SQLException failure) throws SQLException {
        if (Database.isInterrupted(failure)) {
            throw failure;
        }
        Failure disk = DiskFailure.in(failure).orElse(null);
        if (disk != null) {
            throw disk;
        }
    }

    static Finding finding(String submission, RuleQuery question, SQLException why) {
        boolean costly = why instanceof SQLTimeoutException || Database.isOutOfMemory(why);
        Catalogue.Entry words = Catalogue.entry(costly ? "rule_too_costly" : "rule_not_worked_out");
        String rule = question.words().rule();
        return new Finding(submission, words.rule(), words.level(), null, null, null, null, rule, null, words.message(rule, null));
    }
}
