package nianbao.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.label.Bilingual;
import nianbao.language.Title;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.jspecify.annotations.Nullable;

/** What a question brings back from figures: the first places in a workbook where a rule is broken, and how many more there are. */
record RuleAnswers(RuleQuery question, Sql first, Duration longest) {

    /** A row, and how many more of its workbook have none. */
    private record Answer(Finding finding, long more) {}

    /** The same as {@link #of}, where a question that is said to be of something need not be asked when there is nothing of that. */
    List<Finding> ofSome(Database figures) throws SQLException {
        makeTables(figures);
        return isOfNothing(figures) ? List.of() : asked(figures);
    }

    /** A finding for every row, and one for those that are left out of a workbook. */
    List<Finding> of(Database figures) throws SQLException {
        makeTables(figures);
        return asked(figures);
    }

    private void makeTables(Database figures) throws SQLException {
        for (Sql table : question.tables()) {
            figures.execute(table, longest);
        }
    }

    private List<Finding> asked(Database figures) throws SQLException {
        boolean errors = question.words().level() == Level.ERROR;
        int most = errors ? Finding.MOST_ERRORS : Finding.MOST_OF_A_KIND;
        List<Answer> answers = figures.list(
                first.with("question", question.sql()).with("most", String.valueOf(most)),
                row -> new Answer(finding(question.words(), row), row.getLong("rows") - most),
                longest);
        List<Finding> findings = new ArrayList<>();
        Map<String, Long> more = new LinkedHashMap<>();
        for (Answer answer : answers) {
            findings.add(answer.finding());
            if (answer.more() > 0) {
                more.put(answer.finding().submission(), answer.more());
            }
        }
        more.forEach((submission, number) ->
                findings.add(Finding.more(errors ? "more_errors" : "more_like_it", submission, number, question.words().rule())));
        return findings;
    }

    // Most nights most questions are about something of which there is nothing, and to plan an answer takes longer than to see that.
    private boolean isOfNothing(Database figures) throws SQLException {
        Optional<String> subject = question.sql().comment("of");
        return subject.isPresent() && figures.list(new Sql("select 1 as row from " + subject.get() + " limit 1"), row -> row, longest).isEmpty();
    }

    private static Finding finding(Catalogue.Entry words, ResultSet row) throws SQLException {
        String found = row.getString("found");
        String expected = row.getString("expected");
        return new Finding(
                row.getString("submission"),
                words.rule(),
                words.level(),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("division_code"),
                row.getString("indicator"),
                found,
                expected,
                about(words, row).message(bilingual(found), bilingual(expected)));
    }

    /** Each half of the message has its own half of what is in both languages. */
    private static @Nullable Bilingual bilingual(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Title halves = Title.halves(text);
        return new Bilingual(halves.zh(), halves.en());
    }

    /** The words with the category before them that a row is about, in both languages; about a total they stay as they are. */
    private static Catalogue.Entry about(Catalogue.Entry words, ResultSet row) throws SQLException {
        String category = row.getString("category_zh");
        return category == null
                ? words
                : new Catalogue.Entry(
                        words.rule(), words.level(), category + "：" + words.zh(), row.getString("category_en") + ": " + words.en());
    }
}
