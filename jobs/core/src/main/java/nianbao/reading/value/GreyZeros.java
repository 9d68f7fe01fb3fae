package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import nianbao.definition.Definition;
import nianbao.observation.Status;
import nianbao.reading.heading.Numeral;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Line;
import nianbao.reading.row.Understood;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.CellGuess;
import nianbao.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Zeros that a table prints in grey, as yearbooks print what is less than half a unit. A definition says what they mean; where
 * none does and other figures of the table are not grey, the first is told of.
 */
final class GreyZeros {

    /** The mark by which a definition says so. */
    private static final String MARK = "grey0";

    private final List<Line> lines;
    private final List<Column> columns;
    private final @Nullable Status meaning;
    private final Findings findings;
    private boolean told;

    GreyZeros(Understood table, Definition definition, Findings findings) {
        this.lines = table.lines();
        this.columns = table.columns();
        this.meaning = definition.statuses().get(MARK);
        this.findings = findings;
    }

    /** What a cell means by a grey zero; null when it holds none, or nothing says. */
    @Nullable Status meaning(Cell cell, Findings.Spot spot) {
        if (!isGreyZero(cell)) {
            return null;
        }
        if (meaning == null && !told) {
            told = true;
            tell(cell, spot);
        }
        return meaning;
    }

    private void tell(Cell cell, Findings.Spot spot) {
        boolean unlike = lines.stream().anyMatch(line -> columns.stream().anyMatch(column -> isInBlack(line.row().at(column.heading().index()))));
        if (unlike) {
            findings.add("grey_zero", spot, cell.text().strip(), null);
        }
    }

    private static boolean isInBlack(@Nullable Cell cell) {
        return cell != null && !cell.grey() && CellGuess.isFigure(cell);
    }

    private static boolean isGreyZero(Cell cell) {
        return cell.grey() && CellGuess.isFigure(cell) && Numeral.read(cell.text()).filter(numeral -> numeral.value().compareTo(BigDecimal.ZERO) == 0).isPresent();
    }
}
