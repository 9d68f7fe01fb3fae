package nianbao.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.warehouse.Database;

/** What a question brings back from figures. */
record Answers(Question question, Patience patience) {

    /** A finding for every row. */
    List<Finding> of(Database figures) throws SQLException {
        return figures.list(question.sql(), row -> finding(question.words(), row), patience.on(figures));
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
                about(words, row).message(found, expected));
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
