package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a printed report, as it was held against the warehouse.
 *
 * @param verdict holds, differs, contradicts_itself or cannot_be_known
 * @param nearest the nearest ways of reading a rate that its own counts do not give
 * @param evidence what was asked, null where there is nothing to ask
 * @param cells how many cells stand behind the answer
 */
public record HeldClaim(
        String claim, Title label, @Nullable String period, @Nullable BigDecimal value, @Nullable String unit, String verdict,
        @Nullable BigDecimal ours, @Nullable Title note, @Nullable String nearest, @Nullable Title missing, @Nullable String evidence, @Nullable Integer cells) {

    static HeldClaim of(ResultSet row) throws SQLException {
        ReportRow read = new ReportRow(row);
        return new HeldClaim(
                read.text("claim"), read.title("label"), read.textOrNone("period"), read.decimalOrNone("value"), read.textOrNone("unit"),
                read.text("verdict"), read.decimalOrNone("ours"), read.titleOrNone("note"), read.textOrNone("nearest"), read.titleOrNone("missing"),
                read.textOrNone("evidence"), read.numberOrNone("cells"));
    }
}
