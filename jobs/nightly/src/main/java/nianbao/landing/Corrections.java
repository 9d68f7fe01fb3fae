package nianbao.landing;

import java.io.IOException;
import java.sql.SQLException;
import nianbao.warehouse.Run;

/** Workbooks to hand back to their senders. */
record Corrections(Run run, Decided decided) {

    void write() throws SQLException, IOException {
        for (Decided.Submission submission : decided.sentBack()) {
            decided.findings(submission.id());
        }
    }
}
