package nianbao.person;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.label.Bilingual;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of persons of which each part stands in a cell of its own, side by side: those of identity cards by their check
 * digit, and telephone numbers where most rows with digits in these columns make one.
 */
final class SplitNumbers {

    private static final Pattern PART = Pattern.compile("\\d{1,17}x?");
    private static final Set<String> MOBILE_SHAPES = Set.of("3 8", "7 4", "3 4 4", "4 7", "5 6", "6 5");
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_TEXT = 30;

    private final Sheet sheet;

    SplitNumbers(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What kind of number begins in a cell and goes on in the next ones, if any. */
    Optional<Bilingual> kind(Row row, Cell first, @Nullable FigureArea area) {
        String digits = part(first);
        String shape = String.valueOf(digits.length());
        boolean figures = area != null && area.contains(first);
        for (int more = 1; more < MOST_PARTS && !digits.isEmpty(); more++) {
            Cell next = row.at(first.column() + more);
            String part = part(next);
            if (part.isEmpty() || digits.endsWith("x")) {
                return Optional.empty();
            }
            digits += part;
            shape += " " + part.length();
            figures &= area != null && next != null && area.contains(next);
            Optional<Bilingual> kind = kind(first, digits, shape, figures);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<Bilingual> kind(Cell first, String digits, String shape, boolean figures) {
        boolean identity = digits.length() == IdentityNumber.LENGTH && IdentityNumber.isPossible(digits) && IdentityNumber.isRight(digits);
        if (identity) {
            return Optional.of(over(PersonalNumbers.IDENTITY));
        }
        boolean mobile = !figures && isMobile(digits, shape) && isUsual(first.column(), shape);
        return mobile ? Optional.of(over(PersonalNumbers.TELEPHONE)) : Optional.empty();
    }

    private static Bilingual over(Bilingual kind) {
        return new Bilingual(kind.zh() + "（分写在相邻单元格）", kind.en() + " that goes on in the next cell");
    }

    private static boolean isMobile(String digits, String shape) {
        return MobileNumber.isPossible(digits) && MOBILE_SHAPES.contains(shape);
    }

    /** Whether most rows that have digits in these columns make such a number: where they are figures, hardly any does. */
    private boolean isUsual(int column, String shape) {
        int parts = shape.split(" ").length;
        int rows = 0;
        int numbers = 0;
        for (Row row : sheet.rows()) {
            StringBuilder digits = new StringBuilder();
            StringBuilder lengths = new StringBuilder();
            int filled = 0;
            for (int at = column; at < column + parts; at++) {
                String part = part(row.at(at));
                digits.append(part);
                lengths.append(lengths.isEmpty() ? "" : " ").append(part.length());
                filled += part.isEmpty() ? 0 : 1;
            }
            rows += filled == parts ? 1 : 0;
            numbers += filled == parts && isMobile(digits.toString(), lengths.toString()) ? 1 : 0;
        }
        return 2 * numbers > rows;
    }

    /** The digits of a cell that holds nothing else; empty for any other. */
    private static String part(@Nullable Cell cell) {
        if (cell == null || !cell.isNumber() && !cell.isText() || cell.isText() && cell.text().length() > LONGEST_TEXT) {
            return "";
        }
        String text = Label.normal(cell.text());
        return PART.matcher(text).matches() ? text : "";
    }
}
