package nianbao.claim;

import java.sql.SQLException;
import java.util.Map;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Unanswerable;
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
            return failed(question, Unanswerable.words(e));
        }
    }

    private @Nullable Must broken() throws SQLException {
        Must must = claim.must();
        return must != null && answers.isBroken(must.condition(), stated.query()) ? must : null;
    }

    private Checked failed(ClaimQuery question, Title words) {
        Title reason = new Title(firstLine(words.zh()), firstLine(words.en()));
        Judgement judgement = Judgement.unknown(ClaimWords.of("broken", Map.of("reason", reason)));
        return new Checked(claim, judgement, ClaimedFigure.NONE, question.figure(), null, question.cells(), Language.here().of(reason));
    }

    private static String firstLine(String reason) {
        return reason.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(reason);
    }
}
