package nianbao.claim;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nianbao.language.Title;
import nianbao.warehouse.Database;

/** Appends checked claims to the table {@code claim_check}. */
record CheckedRows(Database database) {

    void append(List<Checked> checked) throws SQLException {
        for (Checked claim : checked) {
            insert(row(claim));
        }
    }

    private void insert(List<?> row) throws SQLException {
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (PreparedStatement statement =
                database.connection().prepareStatement("insert into claim_check values (" + places + ")")) {
            for (int column = 0; column < row.size(); column++) {
                statement.setObject(column + 1, row.get(column));
            }
            statement.execute();
        }
    }

    private static List<?> row(Checked checked) {
        Claim claim = checked.claim();
        StatedFigure stated = claim.stated();
        Parts parts = claim.parts();
        ClaimedFigure figure = checked.figure();
        Title note = checked.judgement().note();
        Title missing = checked.judgement().missing();
        return Arrays.asList(
                claim.id(), claim.topic(), claim.origin(), claim.label().zh(), claim.label().en(),
                claim.period().text(), stated.value(), stated.unit(), stated.manner().word(), stated.precision(),
                parts == null ? null : parts.numerator(), parts == null ? null : parts.denominator(),
                checked.judgement().verdict().word(), figure.value(), checked.difference(),
                note == null ? null : note.zh(), note == null ? null : note.en(), checked.nearest(),
                missing == null ? null : missing.zh(), missing == null ? null : missing.en(),
                figure.reported(), figure.expected(), figure.start(), figure.end(),
                checked.evidence(), checked.cells(), checked.lineage(), claim.source());
    }
}
