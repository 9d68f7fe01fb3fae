package nianbao.workbook;

/**
 * What one workbook may cost. The limits lie far above any return, and low enough for a heap of 512 MiB
 * and ten seconds: a hostile file meets them before it fills the memory.
 */
public final class Budget {

    public static final long FILE_BYTES = 64L << 20;
    public static final int ZIP_ENTRIES = 20_000;
    public static final int SHEETS = 2_000;
    public static final int STYLES = 100_000;
    public static final int NAMES = 100_000;

    private static final long INFLATED_BYTES = 256L << 20;
    private static final int CELLS = 5_000_000;
    private static final long TEXT_BYTES = 128L << 20;
    private static final int BYTES_A_TEXT = 64;
    private static final int MERGES = 250_000;
    /** At cells, while the workbook is read: a hundred times what a large return takes. */
    private static final long LOOKS = 400_000_000;

    private long inflated;
    private long cells;
    private long text;
    private int merges;
    private long looks;

    public void inflate(int bytes) throws Unreadable {
        inflated += bytes;
        refuse(inflated > INFLATED_BYTES, "展开后超过 256 MiB", "inflates to more than 256 MiB");
    }

    /** Whether more was inflated than may be. */
    public boolean isSpent() {
        return inflated > INFLATED_BYTES;
    }

    void cells(int count) throws Unreadable {
        cells += count;
        refuse(cells > CELLS, "有内容的单元格超过 500 万", "more than 5,000,000 filled cells");
    }

    /** Counts what keeping a text takes, however short it is. */
    void text(int characters) throws Unreadable {
        text += BYTES_A_TEXT + 2L * characters;
        refuse(text > TEXT_BYTES, "文字超过 128 MiB", "more than 128 MiB of text");
    }

    void merge() throws Unreadable {
        merges++;
        refuse(merges > MERGES, "合并区域超过 25 万", "more than 250,000 merged regions");
    }

    /** Counts that somebody looks at a cell, by which it is known how long reading takes on whatever machine. */
    void look() {
        looks++;
        if (looks > LOOKS) {
            throw new Workbook.TooCostly("cells were looked at " + looks + " times");
        }
    }

    public static void refuse(boolean exceeded, String zh, String en) throws Unreadable {
        if (exceeded) {
            throw Unreadable.damaged(zh, en);
        }
    }
}
