package nianbao.reading.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.reason.Answer;
import nianbao.reason.AnswerLine;
import nianbao.reason.AnswerSheet;
import nianbao.reason.Reason;

/** What a sender answers to warnings on a list that came back with the workbook; what cannot be taken as an answer is told of. */
public final class Answers {

    private static final int LONGEST = 500;

    private final String submission;
    private final Findings findings;
    private final Map<String, Answer> taken = new HashMap<>();

    public Answers(String submission, Findings findings) {
        this.submission = submission;
        this.findings = findings;
    }

    /** Hands the answers of a list on. */
    public void read(AnswerSheet list, Sink sink) {
        list.lines().forEach(line -> answer(list.sheet().name(), line).ifPresent(sink::answer));
    }

    private Optional<Answer> answer(String sheet, AnswerLine line) {
        String said = line.reason();
        String words = line.words();
        if (line.key() == null) {
            return refused("answer_without_key", sheet, line);
        }
        if (line.key().equals(AnswerSheet.TO_BE_CORRECTED)) {
            return refused("answer_to_error", sheet, line);
        }
        if (said == null) {
            return refused("answer_without_code", sheet, line);
        }
        Reason reason = Reason.of(said).orElse(null);
        if (reason == null) {
            return refused("answer_unknown_code", sheet, line);
        }
        if (reason.needsWords() && words == null) {
            return refused("answer_without_words", sheet, line);
        }
        if (words != null && words.length() > LONGEST) {
            return refused("answer_too_long", sheet, line);
        }
        return once(new Answer(submission, line.key(), reason, words, sheet, line.cell().address()), line);
    }

    /** Of a line that was copied the upper one counts. */
    private Optional<Answer> once(Answer answer, AnswerLine line) {
        Answer first = taken.putIfAbsent(answer.key(), answer);
        if (first == null) {
            return Optional.of(answer);
        }
        return first.says(answer) ? Optional.empty() : refused("answer_twice", answer.sheet(), line);
    }

    private Optional<Answer> refused(String rule, String sheet, AnswerLine line) {
        String said = line.reason() == null ? line.words() : line.reason();
        String expected = rule.equals("answer_unknown_code") ? String.join("；", Reason.choices()) : null;
        findings.add(rule, new Findings.Spot(sheet, line.cell().address()), said, expected);
        return Optional.empty();
    }
}
