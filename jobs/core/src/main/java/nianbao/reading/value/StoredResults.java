package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nianbao.definition.Definition.MissingResults;
import nianbao.formula.Calculation;
import nianbao.formula.Standing;
import nianbao.label.Bilingual;
import nianbao.reading.row.Understood;
import nianbao.reading.submission.Findings;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/** Holds the results that a sheet keeps of its formulas against the formulas, cell by cell. */
final class StoredResults {

    private final Calculation calculation;
    private final Sheet sheet;
    private final MissingResults missing;
    private final Findings findings;
    private final Set<Bilingual> unchecked = new HashSet<>();

    StoredResults(Calculation calculation, Understood understood, Findings findings) {
        this.calculation = calculation;
        this.sheet = understood.table().sheet();
        this.missing = understood.context().definition().missingResults();
        this.findings = findings;
    }

    /** Whether there is nothing to say of what a cell holds: it has no formula, or is what that gives. */
    boolean isSound(Row row, int column) {
        boolean has = sheet.formulas().has(row.index(), column);
        return !has || calculation.standing(sheet, row.index(), column, row.at(column)) instanceof Standing.Sound;
    }

    /** Whether what a cell holds may count; false, with a finding, when its formula says something else. */
    boolean stand(@Nullable Cell cell, int row, int column, Findings.Spot spot) {
        Standing standing = calculation.standing(sheet, row, column, cell);
        return standing.when(
                sound -> true,
                filled -> filled(filled, cell, spot),
                differs -> differs(differs, cell, spot),
                some -> unchecked(some, spot),
                unknown -> unknown(unknown, spot));
    }

    private boolean differs(Standing.Differs differs, @Nullable Cell cell, Findings.Spot spot) {
        String kept = cell == null ? "" : words(cell.content());
        findings.add("formula_differs", spot, differs.formula() + " → " + kept, words(differs.worked()));
        return false;
    }

    private boolean unchecked(Standing.Unchecked some, Findings.Spot spot) {
        if (unchecked.add(some.why())) {
            findings.add("formula_unchecked", spot, Bilingual.same(some.formula()), some.why());
        }
        return true;
    }

    private boolean unknown(Standing.Unknown unknown, Findings.Spot spot) {
        findings.add("no_cached_value", spot, Bilingual.same(unknown.formula()), notWorkedOut(unknown.why()));
        return false;
    }

    private boolean filled(Standing.Filled filled, @Nullable Cell cell, Findings.Spot spot) {
        String value = words(Objects.requireNonNull(cell).content());
        if (missing == MissingResults.REFUSE) {
            Bilingual worked = new Bilingual("按公式应为 " + value, "it gives " + value);
            findings.add("no_cached_value", spot, Bilingual.same(filled.formula()), worked);
            return false;
        }
        findings.add("formula_worked_out", spot, filled.formula(), value);
        return true;
    }

    private static Bilingual notWorkedOut(Bilingual why) {
        return new Bilingual("无法核算：" + why.zh(), "it cannot be worked out here: " + why.en());
    }

    private static String words(Content content) {
        return content.when(
                Content.Text::text,
                number -> words(number.decimal()),
                flag -> String.valueOf(flag.value()),
                Content.Fault::code,
                () -> "");
    }

    private static String words(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
