package nianbao.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts, errors and truth values of a workbook, each by a number; what repeats is mostly kept once. */
public final class Contents {

    static final int UNCOMPUTED = 0;
    static final int EMPTY = 3;

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int RECENT = 4096;

    private final Budget budget;
    private final List<Content> all = new ArrayList<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private final int[] recent = new int[RECENT];

    public Contents(Budget budget) {
        this.budget = budget;
        all.add(new Content.Uncomputed());
        all.add(new Content.Flag(true));
        all.add(new Content.Flag(false));
        all.add(new Content.Text(""));
    }

    public Content get(int index) {
        return all.get(index);
    }

    public static int flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    public int fault(String code) throws Unreadable {
        Integer known = faults.get(code);
        if (known == null) {
            known = add(new Content.Fault(code), code.length());
            faults.put(code, known);
        }
        return known;
    }

    public int text(String text) throws Unreadable {
        return text(text.toCharArray(), 0, text.length());
    }

    /** The number of a text; {@link #EMPTY} when it has no characters. */
    public int text(char[] text, int from, int to) throws Unreadable {
        if (from == to) {
            return EMPTY;
        }
        int slot = hash(text, from, to) & RECENT - 1;
        if (!holds(recent[slot], text, from, to)) {
            recent[slot] = add(Content.Text.of(new String(text, from, to - from)), to - from);
        }
        return recent[slot];
    }

    /** The number of any content but a number. */
    int of(Content content) throws Unreadable {
        if (content instanceof Content.Text text) {
            return text(text.whole());
        }
        if (content instanceof Content.Fault fault) {
            return fault(fault.code());
        }
        return content instanceof Content.Flag flag ? flag(flag.value()) : UNCOMPUTED;
    }

    private int add(Content content, int length) throws Unreadable {
        budget.text(length);
        all.add(content);
        return all.size() - 1;
    }

    private boolean holds(int index, char[] text, int from, int to) {
        return all.get(index) instanceof Content.Text known && known.struckOut().isEmpty() && equal(known.whole(), text, from, to);
    }

    private static boolean equal(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }
}
