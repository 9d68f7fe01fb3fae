package nianbao.workbook.markup;

import java.util.Arrays;
import nianbao.workbook.Budget;
import nianbao.workbook.Malformed;
import nianbao.workbook.Unreadable;

/** The elements around a place in a document, each of which must be closed by its name. */
final class OpenElements {

    private static final int DEPTH = 1_000;
    private static final int LONGEST_NAMES = 1 << 16;

    private int[] starts = new int[16];
    private byte[] names = new byte[256];
    private int depth;

    int depth() {
        return depth;
    }

    void open(byte[] bytes, int from, int to) throws Unreadable {
        Budget.refuse(depth == DEPTH, "XML 嵌套超过 1000 层", "XML is nested more than 1,000 deep");
        int start = starts[depth];
        int end = start + to - from;
        Budget.refuse(end > LONGEST_NAMES, "XML 名称过长", "XML names of more than 64 KiB around one place");
        if (end > names.length) {
            names = Arrays.copyOf(names, Math.max(end, 2 * names.length));
        }
        System.arraycopy(bytes, from, names, start, to - from);
        depth++;
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, 2 * depth);
        }
        starts[depth] = end;
    }

    /** Closes the innermost element, whose name must stand here, and answers where it ends. */
    int close(byte[] bytes, int from) throws Malformed {
        boolean matches = depth > 0;
        int at = from;
        for (int i = depth > 0 ? starts[depth - 1] : 0; i < starts[depth] && matches; i++) {
            matches = names[i] == bytes[at++];
        }
        if (!matches) {
            throw new Malformed("结束标记不配对", "an end tag that does not match");
        }
        depth--;
        return at;
    }
}
