package nianbao.workbook;

import java.time.LocalDate;
import java.util.Optional;
import nianbao.workbook.format.DateFormat;
import nianbao.workbook.format.DateSystem;
import nianbao.workbook.format.NumberFormat;
import nianbao.workbook.format.Shown;

/**
 * A cell that holds something.
 *
 * @param row counted from 0, as is {@code column}
 * @param format the number format, such as {@code 0.0%}; empty unless the cell holds a number
 * @param indent how many steps a text is moved in by its style
 * @param struck whether all of it is struck out
 * @param grey whether it is printed in grey
 * @param dates from when the workbook counts its dates
 */
public record Cell(int row, int column, Content content, String format, int indent, boolean struck, boolean grey, DateSystem dates) {

    /** The physical address, such as {@code C12}. */
    public String address() {
        return address(row, column);
    }

    public static String address(int row, int column) {
        return Address.text(row, column);
    }

    /** The text of a text cell as far as it is read, and of a number what it shows as a date, a code or plain digits; for labels and titles. */
    public String text() {
        return content.when(
                Content.Text::text, number -> shown(number.decimal().toPlainString()), flag -> "", fault -> "", () -> "");
    }

    /** The same with all of a long text. */
    public String whole() {
        return content instanceof Content.Text text ? text.whole() : text();
    }

    private String shown(String digits) {
        return date().map(this::shown).orElseGet(() -> isCode() ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits);
    }

    private String shown(LocalDate date) {
        boolean yearAlone = format.chars().map(Character::toLowerCase).noneMatch(letter -> letter == 'd' || letter == 'm');
        return yearAlone ? String.valueOf(date.getYear()) : date.toString();
    }

    /** Formats such as {@code 0000} keep the zeros in front. */
    private boolean isCode() {
        return format.length() > 1 && format.chars().allMatch(letter -> letter == '0');
    }

    public boolean isNumber() {
        return content instanceof Content.Number;
    }

    public boolean isText() {
        return content instanceof Content.Text;
    }

    /** What the cell shows of its number. */
    public Shown shown() {
        return NumberFormat.of(format).shows(((Content.Number) content).value());
    }

    /** The day that the cell shows; empty when it shows none. */
    public Optional<LocalDate> date() {
        boolean day = content instanceof Content.Number && DateFormat.showsDay(format);
        return day ? dates.day(((Content.Number) content).value()) : Optional.empty();
    }
}
