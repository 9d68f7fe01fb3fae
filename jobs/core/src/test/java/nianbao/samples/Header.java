package nianbao.samples;

import java.util.List;

/** The header of a table: the levels of every column, merged where they are the same. */
record Header(List<List<String>> columns) {

    private static final int ROW_POINTS = 30;

    /** How many rows it takes. */
    int height() {
        return columns.stream().mapToInt(List::size).max().orElseThrow();
    }

    void write(Paper paper, int top) {
        for (int column = 0; column < columns.size(); column++) {
            for (int level = 0; level < height(); level++) {
                write(paper, top, column, level);
                paper.height(top + level, ROW_POINTS);
            }
        }
    }

    private void write(Paper paper, int top, int column, int level) {
        List<String> levels = columns.get(column);
        paper.cell(top + level, column, paper.styles().heading());
        if (level < levels.size() && !continues(column - 1, column, level)) {
            paper.text(top + level, column, levels.get(level), paper.styles().heading());
            int bottom = level == levels.size() - 1 ? height() - 1 : level;
            paper.merge(top + level, top + bottom, column, lastOf(column, level));
        }
    }

    private int lastOf(int column, int level) {
        int last = column;
        while (last + 1 < columns.size() && continues(last, last + 1, level)) {
            last++;
        }
        return last;
    }

    /** Whether two neighbours stand under the same group down to a level. */
    private boolean continues(int left, int right, int level) {
        if (left < 0 || columns.get(left).size() <= level + 1 || columns.get(right).size() <= level + 1) {
            return false;
        }
        return columns.get(left).subList(0, level + 1).equals(columns.get(right).subList(0, level + 1));
    }
}
