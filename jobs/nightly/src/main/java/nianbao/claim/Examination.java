package nianbao.claim;

import java.sql.SQLException;
import java.util.Map;
import nianbao.sql.SqlFolder;
import org.jspecify.annotations.Nullable;

/** Holds one claim against the warehouse. */
record Examination(Claim claim, ClaimAnswers answers, SqlFolder sql, StatedFigures stated) {

    Checked checked() {
        ClaimQuery question = new ClaimQuery(claim, sql);
        try {
            ClaimedFigure figure = question.figure() == null ? ClaimedFigure.NONE : answers.figure(question.figure());
            Long cells = question.cells() == null ? null : answers.count(question.cells());
            Judgement judgement = new Judge(claim, figure, broken()).judgement();
            return new Checked(claim, judgement, figure, question.figure(), cells, question.cells(), null);
        } catch (SQLException e) {
            return failed(question, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Must broken() throws SQLException {
        Must must = claim.must();
        return must != null && answers.isBroken(must.condition(), stated.query()) ? must : null;
    }

    private Checked failed(ClaimQuery question, String reason) {
        Judgement judgement = Judgement.unknown(ClaimWords.of("broken", Map.of("reason", firstLine(reason))));
        return new Checked(claim, judgement, ClaimedFigure.NONE, question.figure(), null, question.cells(), firstLine(reason));
    }

    private static String firstLine(String reason) {
        return reason.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(reason);
    }
}
