package nianbao.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name and the attributes of a tag, as places in the bytes of the document; good until the next tag. */
public final class Tag {

    private static final int MOST = 100;

    private final Characters unused = new Characters();
    private final int[] names = new int[MOST];
    private final int[] hashes = new int[MOST];
    private final int[] nameEnds = new int[MOST];
    private final int[] values = new int[MOST];
    private final int[] valueEnds = new int[MOST];
    private byte[] bytes = {};
    private int at;
    private int name;
    private int nameEnd;
    private int hash;
    private int count;

    /** Takes in a tag that is there as a whole, from its name on, and answers where it stops: at the slash or bracket. */
    public int read(byte[] document, int from) throws Unreadable {
        bytes = document;
        at = from;
        count = 0;
        name = from;
        nameEnd = name();
        while (attributeFollows()) {
            attribute();
        }
        return at;
    }

    private int name() throws Malformed {
        refuse(!Names.canBegin(bytes[at]), "名称有误", "a wrong name");
        hash = 0;
        while (Names.canGoOn(bytes[at])) {
            hash = 31 * hash + bytes[at++];
        }
        return at;
    }

    private boolean attributeFollows() throws Malformed {
        int from = at;
        blanks();
        boolean over = bytes[at] == '>' || bytes[at] == '/';
        refuse(!over && from == at, "标记有误", "a wrong tag");
        return !over;
    }

    private void blanks() {
        at = Letters.afterBlanks(bytes, at);
    }

    private void attribute() throws Unreadable {
        Budget.refuse(count == MOST, "一个标记有超过 100 个属性", "more than 100 attributes in a tag");
        names[count] = at;
        nameEnds[count] = name();
        hashes[count] = hash;
        blanks();
        refuse(bytes[at++] != '=', "属性没有值", "an attribute without a value");
        blanks();
        value();
        refuse(isDoubled(), "属性重复", "an attribute twice");
        count++;
    }

    private void value() throws Unreadable {
        byte quote = bytes[at++];
        refuse(quote != '"' && quote != '\'', "属性没有引号", "an attribute without quotes");
        values[count] = at;
        boolean plain = true;
        while (bytes[at] != quote) {
            plain &= bytes[at++] != '&';
        }
        valueEnds[count] = at++;
        if (!plain) {
            unused.clear();
            value(count, unused);
        }
    }

    private boolean isDoubled() {
        for (int i = 0; i < count; i++) {
            boolean doubled = hashes[i] == hashes[count]
                    && Arrays.equals(bytes, names[i], nameEnds[i], bytes, names[count], nameEnds[count]);
            if (doubled) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(boolean wrong, String zh, String en) throws Malformed {
        if (wrong) {
            throw new Malformed(zh, en);
        }
    }

    /** Where its name begins, prefix and all. */
    public int from() {
        return name;
    }

    /** Where its name ends. */
    public int to() {
        return nameEnd;
    }

    /** The number of the attribute with this name after any prefix, or -1; of several the last. */
    public int find(String wanted) {
        int attribute = count - 1;
        while (attribute >= 0 && !isCalled(attribute, wanted)) {
            attribute--;
        }
        return attribute;
    }

    private boolean isCalled(int attribute, String wanted) {
        int from = nameEnds[attribute] - wanted.length();
        boolean whole = from == names[attribute];
        boolean prefixed = from > names[attribute] && bytes[from - 1] == ':' && !declaresPrefix(attribute);
        return (whole || prefixed) && Names.is(wanted, bytes, from, nameEnds[attribute]);
    }

    private boolean declaresPrefix(int attribute) {
        int from = names[attribute];
        return Names.is("xmlns:", bytes, from, Math.min(from + 6, nameEnds[attribute]));
    }

    int count() {
        return count;
    }

    /** The name of an attribute, without its prefix. */
    String name(int attribute) {
        int from = names[attribute];
        for (int i = from; i < nameEnds[attribute]; i++) {
            from = bytes[i] == ':' ? i + 1 : from;
        }
        return new String(bytes, from, nameEnds[attribute] - from, StandardCharsets.UTF_8);
    }

    /** Whether the value of an attribute may have so many digits, of whatever script. */
    boolean mayHoldNumber(int attribute, int digits) {
        int from = values[attribute];
        int to = valueEnds[attribute];
        if (to - from < digits) {
            return false;
        }
        int found = 0;
        for (int i = from; i < to; i++) {
            found += bytes[i] < 0 || '0' <= bytes[i] && bytes[i] <= '9' ? 1 : 0;
        }
        return found >= digits;
    }

    /** Adds the value of an attribute to a text. */
    public void value(int attribute, Characters text) throws Unreadable {
        Letters.value(bytes, values[attribute], valueEnds[attribute], text);
    }
}
