package nianbao.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import nianbao.definition.Title;

/**
 * A figure of a printed report, as it was held against the warehouse.
 *
 * @param verdict holds, differs, contradicts_itself or cannot_be_known
 * @param evidence what was asked, null where there is nothing to ask
 * @param cells how many cells stand behind the answer
 */
public record HeldClaim(
        String claim, Title label, String period, BigDecimal value, String unit, String verdict, BigDecimal ours, BigDecimal difference,
        Title note, Title missing, String evidence, Integer cells) {

    static HeldClaim of(ResultSet row) throws SQLException {
        Row read = new Row(row);
        return new HeldClaim(
                read.text("claim"), read.title("label"), read.text("period"), read.decimal("value"), read.text("unit"),
                read.text("verdict"), read.decimal("ours"), read.decimal("difference"), read.title("note"), read.title("missing"),
                read.text("evidence"), read.numberOrNone("cells"));
    }
}
