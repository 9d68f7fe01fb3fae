package nianbao.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.label.Bilingual;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Content;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/**
 * Recognises data about persons: identity numbers (GB 11643), telephone numbers, and columns headed as such.
 * It says where, and what kind, but never what.
 */
final class PersonalData {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![0-9a-z])[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9x](?![0-9a-z])");
    private static final Pattern OLD_IDENTITY_NUMBER = Pattern.compile(
            "(?<![0-9.])[1-8]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?![0-9.])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9.])(?:\\+?86)?1[3-9]\\d{9}(?![0-9])");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)(?<!\\d\\.)\\(?0\\d{2,3}\\)?-?[2-8]\\d{6,7}(?!\\d)");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\p{Z}\\p{Cf}\\-]+(?=\\d)");
    private static final Set<String> HEADINGS = Set.of(
            "姓名", "身份证", "身份证号", "身份证号码", "公民身份号码", "手机", "手机号", "手机号码", "联系电话", "电话号码", "家庭住址", "住址", "出生日期",
            "出生年月");

    private static final int FEWEST_DIGITS = 7;
    /** A telephone number without the 0 in front. */
    private static final double SMALLEST = 1e8;

    private PersonalData() {}

    /** Where personal data was found, and of what kind. */
    record Spot(String sheet, String cell, Bilingual kind) {}

    /** Every place in a workbook; {@code figures} is where figures were read. */
    static List<Spot> in(Workbook workbook, List<FigureArea> figures) {
        List<Spot> spots = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<FigureArea> areas = figures.stream().filter(area -> area.isOf(sheet.name())).toList();
            for (Row row : sheet.rows()) {
                for (Cell cell : suspects(row, areas)) {
                    kind(sheet, cell, areas).ifPresent(kind -> spots.add(new Spot(sheet.name(), cell.address(), kind)));
                }
            }
        }
        return spots;
    }

    /** Of a row of figures the texts, and the numbers that are no figures. */
    private static List<Cell> suspects(Row row, List<FigureArea> areas) {
        for (FigureArea area : areas) {
            if (area.holds(row)) {
                return suspects(row, area);
            }
        }
        return row.cells();
    }

    private static List<Cell> suspects(Row row, FigureArea figures) {
        List<Cell> suspects = row.texts();
        int last = row.lastNumber();
        for (int column = figures.columnBeside(0); column <= last; column = figures.columnBeside(column + 1)) {
            Cell cell = row.at(column);
            if (cell != null && cell.isNumber()) {
                suspects.add(cell);
            }
        }
        return suspects;
    }

    /** What kind of personal data a text holds, if any. */
    static Optional<Bilingual> kindIn(String text) {
        if (!isPossible(text)) {
            return Optional.empty();
        }
        String plain = plain(text);
        return identityIn(plain).or(() -> telephoneIn(plain));
    }

    /** The shortest number that matters has seven digits. */
    private static boolean isPossible(String text) {
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            digits += isDigit(text.charAt(index)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Digits in circles and the like are digits too. */
    private static boolean isDigit(char letter) {
        boolean plain = '0' <= letter && letter <= '9';
        return plain || letter > '~' && (Character.isDigit(letter) || Character.getType(letter) == Character.OTHER_NUMBER);
    }

    private static Optional<Bilingual> identityIn(String plain) {
        boolean identity = IDENTITY_NUMBER.matcher(plain).find() || OLD_IDENTITY_NUMBER.matcher(plain).find();
        return identity ? Optional.of(new Bilingual("身份证号", "identity number")) : Optional.empty();
    }

    private static Optional<Bilingual> telephoneIn(String plain) {
        boolean telephone = MOBILE.matcher(plain).find() || LANDLINE.matcher(plain).find();
        return telephone ? Optional.of(new Bilingual("电话号码", "telephone number")) : Optional.empty();
    }

    /** A text with every personal number in it blotted out. */
    static String blotted(String text) {
        String blotted = text;
        for (Pattern pattern : List.of(IDENTITY_NUMBER, OLD_IDENTITY_NUMBER, MOBILE, LANDLINE)) {
            blotted = pattern.matcher(blotted).replaceAll(Matcher.quoteReplacement("***"));
        }
        return blotted;
    }

    private static Optional<Bilingual> kind(Sheet sheet, Cell cell, List<FigureArea> figures) {
        if (isFigure(cell, figures)) {
            return cell.isText() && isPossible(cell.text()) ? identityIn(plain(cell.text())) : Optional.empty();
        }
        if (cell.isText()) {
            return headedAs(sheet, cell).or(() -> kindIn(cell.text()));
        }
        return cell.content() instanceof Content.Number number && mayBeOfPerson(number.value()) ? kindIn(cell.text()) : Optional.empty();
    }

    /** Nobody's number has decimals, as a density or a rate has; and all of them are long. */
    private static boolean mayBeOfPerson(double number) {
        return number >= SMALLEST && number == Math.rint(number);
    }

    private static boolean isFigure(Cell cell, List<FigureArea> figures) {
        for (FigureArea area : figures) {
            if (area.contains(cell)) {
                return true;
            }
        }
        return false;
    }

    /** A heading such as 姓名 counts only when something is filled in below it. */
    private static Optional<Bilingual> headedAs(Sheet sheet, Cell cell) {
        String heading = Label.normal(cell.text());
        if (!HEADINGS.contains(heading)) {
            return Optional.empty();
        }
        int below = sheet.region(cell.row(), cell.column()).lastRow();
        boolean filled = sheet.rows().stream().filter(row -> row.index() > below).anyMatch(row -> isFilled(row, cell));
        return filled ? Optional.of(new Bilingual("栏目“" + heading + "”", "the column “" + heading + "”")) : Optional.empty();
    }

    private static boolean isFilled(Row row, Cell heading) {
        Cell cell = row.at(heading.column());
        return cell != null && !Label.normal(cell.text()).isEmpty();
    }

    /** Numbers lose the blanks and dashes that people group them with. */
    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_DIGITS.matcher(folded).replaceAll("");
    }
}
