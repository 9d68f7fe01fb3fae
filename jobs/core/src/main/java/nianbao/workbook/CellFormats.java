package nianbao.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook are shown: in which number formats, each text by a number, and how far indented. */
final class CellFormats {

    static final int GENERAL = 0;

    private static final int MOST = 1 << 16;
    private static final int MOST_INDENTED = 100;

    private final Budget budget;
    private final Map<Integer, String> own = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int[] styles = new int[64];
    private byte[] indents = new byte[64];
    private int count;

    CellFormats(Budget budget) {
        this.budget = budget;
        number(BuiltInFormats.text(0));
    }

    /** A format that the workbook declares; it also replaces a built-in one. */
    void declare(int id, String text) throws Unreadable {
        budget.text(text.length());
        Budget.refuse(own.size() >= MOST, "数字格式超过 65536 种 more than 65,536 number formats");
        own.put(id, text);
    }

    /** The next cell style shows numbers in the format of this id, and moves texts in by so many steps. */
    void style(int id, int indent) throws Unreadable {
        Budget.refuse(count >= Budget.STYLES, "单元格样式超过 10 万 more than 100,000 cell styles");
        if (count == styles.length) {
            styles = Arrays.copyOf(styles, 2 * count);
            indents = Arrays.copyOf(indents, 2 * count);
        }
        indents[count] = (byte) Math.max(0, Math.min(indent, MOST_INDENTED));
        styles[count++] = id;
    }

    /** The format of a cell style, from 0; the general one when there is no such style. */
    int ofStyle(int style) {
        return 0 <= style && style < count ? styles[style] : GENERAL;
    }

    /** How many steps a cell style moves its texts in. */
    int indentOf(int style) {
        return 0 <= style && style < count ? indents[style] : 0;
    }

    /** Call once all formats and styles are declared: styles may come before the formats that they name. */
    void settle() {
        for (int style = 0; style < count; style++) {
            String text = own.get(styles[style]);
            styles[style] = number(text == null ? BuiltInFormats.text(styles[style]) : text);
        }
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The number of a format that no style of the workbook names. */
    int number(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(text);
        }
        return known == null ? texts.size() - 1 : known;
    }
}
