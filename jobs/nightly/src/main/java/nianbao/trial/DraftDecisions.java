package nianbao.trial;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nianbao.definition.Definitions;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.page.Words;
import nianbao.reading.inspect.CellTexts;
import nianbao.reading.submission.Received;
import nianbao.sql.SqlFolder;

/** Drafts what the office may decide about the cells of workbooks that are wrong. */
public record DraftDecisions(Definitions definitions, SqlFolder sql, Language language) {

    private static final int DIGITS = 12;

    /** Entries of {@code decisions.yaml}, which the schema refuses until reason, role and date are filled in; empty when nothing is to be decided. */
    public String of(List<Received> workbooks) throws IOException, SQLException {
        Map<String, CellTexts> texts = new HashMap<>();
        for (Received workbook : workbooks) {
            texts.put(workbook.submission(), CellTexts.of(workbook));
        }
        return new Scratch(definitions, sql).read(workbooks, database -> database.list(sql.read("trial/decisions"), row -> entry(row, texts)).stream()
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining()));
    }

    private String entry(ResultSet row, Map<String, CellTexts> texts) throws SQLException {
        CellTexts workbook = Objects.requireNonNull(texts.get(row.getString("submission")));
        String sheet = row.getString("sheet");
        String cell = row.getString("cell");
        Likely likely = Likely.of(
                row.getString("rule"),
                row.getString("expected"),
                Likely.byTotal(row.getBigDecimal("missing"), row.getBigDecimal("total"), text(workbook, sheet, row.getString("total_cell"))));
        String place = '"' + row.getString("submission").substring(0, DIGITS) + "\"  # " + row.getString("file");
        Words words = new Words(WordsFile.beside(DraftDecisions.class), language);
        String message = words.say(Title.halves(row.getString("message")));
        String remark = words.of("decide", words.say(likely.remark()));
        return workbook.at(sheet, cell)
                .map(found -> new Entry(place, sheet, cell, found, likely, message, remark).yaml())
                .orElse("");
    }

    private static String text(CellTexts workbook, String sheet, String cell) {
        return cell == null ? "" : workbook.at(sheet, cell).orElse("");
    }

    private record Entry(String workbook, String sheet, String cell, String found, Likely likely, String message, String remark) {

        String yaml() {
            String value = likely.value() == null ? "" : "  value: " + quoted(likely.value()) + "\n";
            return "- workbook: " + workbook + "\n"
                    + "  sheet: " + quoted(sheet) + "\n"
                    + "  cell: " + cell + "\n"
                    + "  found: " + quoted(found) + "  # " + message.replaceAll("\\R", " ") + "\n"
                    + "  decision: " + likely.decision() + "  # " + remark + "\n"
                    + value
                    + "  reason: FILL_IN\n  role: FILL_IN\n  date: FILL_IN\n";
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + '"';
        }
    }
}
