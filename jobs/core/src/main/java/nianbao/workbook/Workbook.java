package nianbao.workbook;

import java.util.List;
import java.util.Set;

/**
 * A workbook's sheets, hidden ones included, in their order, and what its formulas refer to.
 *
 * @param lost names of sheets whose content is not in the file, such as modules of programs from before 1997
 * @param hidden names of the sheets that are not shown
 */
public record Workbook(List<Sheet> sheets, List<String> lost, Globals globals, Set<String> hidden) {

    /** To read it takes more than a workbook may cost, counted in what was done and not in time. */
    public static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1;

        public TooCostly(String done) {
            super(done);
        }
    }

    public boolean isHidden(Sheet sheet) {
        return hidden.contains(sheet.name());
    }
}
