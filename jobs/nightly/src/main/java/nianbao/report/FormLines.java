package nianbao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.language.Title;

/**
 * What is told of one form.
 *
 * @param year its newest year with figures
 */
public record FormLines(String form, Title title, int year, List<ReportLine> lines) {

    /** Its indicators as wholes, of which there are pictures. */
    public List<ReportLine> wholes() {
        return lines.stream().filter(line -> line.depth() == 0 && line.published().size() > 1).toList();
    }

    /** A row of {@code line.sql}. */
    record Read(Title formTitle, int formYear, FigureKey key, Title title, int depth, String unit, String kind, LineFigure figure) {

        static Read of(ResultSet row) throws SQLException {
            ReportRow read = new ReportRow(row);
            return new Read(
                    read.title("form"), read.number("form_year"), FigureKey.of(row), read.title("title"), read.number("depth"),
                    read.text("unit"), read.text("kind"), LineFigure.of(row));
        }
    }

    /** Folds rows in their order. */
    static List<FormLines> of(List<Read> rows) {
        Map<String, FormLines> forms = new LinkedHashMap<>();
        Map<FigureKey, ReportLine> lines = new LinkedHashMap<>();
        for (Read row : rows) {
            FormLines form = forms.computeIfAbsent(
                    row.key().form(), code -> new FormLines(code, row.formTitle(), row.formYear(), new ArrayList<>()));
            ReportLine line = lines.computeIfAbsent(row.key(), key -> {
                ReportLine begun = new ReportLine(key, row.title(), row.depth(), row.unit(), row.kind(), new ArrayList<>());
                form.lines().add(begun);
                return begun;
            });
            line.figures().add(row.figure());
        }
        return List.copyOf(forms.values());
    }
}
