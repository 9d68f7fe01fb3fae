package nianbao.workbook;

import java.io.IOException;
import java.util.Arrays;

/** The table of texts that the cells of a workbook point into. */
final class SharedStrings {

    private final Contents contents;
    private final Characters text = new Characters();
    private int[] indexes = new int[256];
    private int count;

    SharedStrings(Contents contents) {
        this.contents = contents;
    }

    void read(Xml xml) throws IOException {
        xml.root("sst");
        while (xml.child()) {
            if (xml.name().equals("si")) {
                text.clear();
                RichText.read(xml, text);
                text.unescape();
                add(contents.text(text.buffer(), 0, text.length()));
            } else {
                xml.skip();
            }
        }
    }

    /** The next text of the table. */
    void add(int content) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        indexes[count++] = content;
    }

    /** A cell whose text is gone must not pass for an empty one. */
    int content(int index) throws Unreadable {
        if (index < 0 || index >= count) {
            throw Unreadable.damaged("单元格指向不存在的共享字符串 a cell points to shared string " + index + " of " + count);
        }
        return indexes[index];
    }
}
