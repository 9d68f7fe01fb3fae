package nianbao.workbook.xlsx;

import java.io.IOException;
import java.util.Arrays;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.Characters;
import nianbao.workbook.Content;
import nianbao.workbook.Contents;
import nianbao.workbook.Unreadable;
import nianbao.workbook.markup.Xml;

/** The table of texts that the cells of a workbook point into. */
public final class SharedStrings {

    private final Contents contents;
    private final Characters text = new Characters();
    private int[] indexes = new int[256];
    private int count;

    public SharedStrings(Contents contents) {
        this.contents = contents;
    }

    public void read(Xml xml) throws IOException {
        xml.root("sst");
        boolean more = true;
        while (more) {
            text.clear();
            if (xml.takesPlain(text)) {
                add();
            } else {
                more = other(xml);
            }
        }
    }

    /** False at the end of the table. */
    private boolean other(Xml xml) throws IOException {
        boolean more = xml.child();
        if (more && xml.name().equals("si")) {
            RichText.read(xml, text);
            add();
        } else if (more) {
            xml.skip();
        }
        return more;
    }

    private void add() throws Unreadable {
        text.unescape();
        add(contents.text(text.buffer(), 0, text.length()));
    }

    /** The next text of the table. */
    public void add(int content) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        indexes[count++] = content;
    }

    /** Says every text of the table, whether a cell shows it or not. */
    public void hear(Asides asides) {
        for (int i = 0; i < count; i++) {
            if (contents.get(indexes[i]) instanceof Content.Text shown) {
                asides.say(Whereabouts.UNUSED_TEXT, shown.whole());
            }
        }
    }

    /** A cell whose text is gone must not pass for an empty one. */
    public int content(int index) throws Unreadable {
        if (index < 0 || index >= count) {
            throw Unreadable.damaged("单元格指向不存在的第 " + index + " 条共享字符串", "a cell points to shared string " + index + " of " + count);
        }
        return indexes[index];
    }
}
