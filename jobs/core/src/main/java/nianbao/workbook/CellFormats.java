package nianbao.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.workbook.format.BuiltInFormats;
import nianbao.workbook.format.Grey;
import nianbao.workbook.format.NumberFormat;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook are shown: in which number formats, each text by a number, and how far indented. */
public final class CellFormats {

    static final int GENERAL = 0;
    /** In the look of a text. */
    static final int STRUCK = 1 << 16;
    static final int GREY = 1 << 15;

    private static final int MOST = 1 << 16;
    private static final int MOST_INDENTED = 100;

    private final Budget budget;
    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Look, Integer> numbers = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final BitSet plain = new BitSet();
    private int[] styles = new int[64];
    private byte[] indents = new byte[64];
    private final BitSet struckStyles = new BitSet();
    private final BitSet greyStyles = new BitSet();
    private final Map<Integer, Integer> colours = new HashMap<>();
    private final Grey grey = new Grey();
    private int count;

    /** A number format, and whether the number is struck out, or grey. */
    private record Look(String format, boolean struck, boolean grey) {}

    public CellFormats(Budget budget) {
        this.budget = budget;
        number(BuiltInFormats.text(0));
    }

    /** A format that the workbook declares; it also replaces a built-in one. */
    public void declare(int id, String text) throws Unreadable {
        budget.text(text.length());
        Budget.refuse(own.size() >= MOST, "数字格式超过 65536 种", "more than 65,536 number formats");
        own.put(id, text);
    }

    /** The cell style declared last strikes out what is in the cell. */
    public void strike() {
        struckStyles.set(count - 1);
    }

    /** The cell style declared last prints in grey. */
    public void grey() {
        greyStyles.set(count - 1);
    }

    /** The cell style declared last prints in the colour of this number. */
    public void colour(int number) {
        colours.put(count - 1, number);
    }

    /** The workbook has a colour of its own by this number. */
    public void choose(int number, @Nullable String code) {
        grey.choose(number, code);
    }

    /** The next cell style shows numbers in the format of this id, and moves texts in by so many steps. */
    public void style(int id, int indent) throws Unreadable {
        Budget.refuse(count >= Budget.STYLES, "单元格样式超过 10 万", "more than 100,000 cell styles");
        if (count == styles.length) {
            styles = Arrays.copyOf(styles, 2 * count);
            indents = Arrays.copyOf(indents, 2 * count);
        }
        indents[count] = (byte) Math.max(0, Math.min(indent, MOST_INDENTED));
        styles[count++] = id;
    }

    /** The format of a cell style, from 0; the general one when there is no such style. */
    public int ofStyle(int style) {
        return 0 <= style && style < count ? styles[style] : GENERAL;
    }

    /** How a cell style shows texts: by how many steps it moves them in, and whether it strikes them out or prints them in grey. */
    public int textLookOf(int style) {
        return 0 <= style && style < count ? indents[style] | (struckStyles.get(style) ? STRUCK : 0) | (greyStyles.get(style) ? GREY : 0) : 0;
    }

    /** Call once all formats, styles and colours are declared: styles may come before the formats and colours that they name. */
    public void settle() {
        colours.forEach((style, colour) -> greyStyles.set(style, greyStyles.get(style) || grey.isNumbered(colour)));
        for (int style = 0; style < count; style++) {
            String text = own.get(styles[style]);
            styles[style] = number(new Look(text == null ? BuiltInFormats.text(styles[style]) : text, struckStyles.get(style), greyStyles.get(style)));
        }
    }

    public String text(int number) {
        return looks.get(number).format();
    }

    boolean isStruck(int number) {
        return looks.get(number).struck();
    }

    boolean isGrey(int number) {
        return looks.get(number).grey();
    }

    /** Chinese words beside the digits may be a unit, which is held against that of the heading. */
    private static boolean printsUnit(String format) {
        return format.chars().anyMatch(Character::isIdeographic);
    }

    /** Whether a number in this format is shown as large as it is, with no words beside it, and neither struck out nor grey. */
    boolean isPlain(int number) {
        return plain.get(number);
    }

    /** The number of a format that no style of the workbook names. */
    public int number(String text) {
        return number(new Look(text, false, false));
    }

    private int number(Look look) {
        Integer known = numbers.putIfAbsent(look, looks.size());
        if (known == null) {
            plain.set(looks.size(), !look.struck() && !look.grey() && !printsUnit(look.format()) && NumberFormat.of(look.format()).isPlain());
            looks.add(look);
        }
        return known == null ? looks.size() - 1 : known;
    }
}
