package nianbao.yearbook;

import java.util.List;

/**
 * What came of a table, against what was printed.
 *
 * @param loaded figures that were read as they were meant, and misprints that were told of
 * @param findings that are about no misprint
 * @param edits lines of the draft that had to be mended
 */
record Loaded(int printed, int loaded, List<String> wrong, List<String> findings, List<String> edits, Completed definition) {

    /** The share of the lines of the draft that stay as they were. */
    double survived() {
        return 1 - (double) edits.size() / definition.lines();
    }

    @Override
    public String toString() {
        return loaded + " of " + printed + " figures, " + Math.round(100 * survived()) + " % of " + definition.lines() + " lines, " + edits.size() + " edits " + edits.stream().limit(6).toList()
                + ", findings " + findings.size() + " " + findings.stream().limit(3).toList() + ", wrong " + wrong.stream().limit(3).toList();
    }
}
