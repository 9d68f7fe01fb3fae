package nianbao.reading.row;

import java.util.Optional;
import nianbao.reading.table.FormFinder;
import nianbao.workbook.Sheet;
import nianbao.workbook.Workbook;

/** Is told how a workbook is understood while it is read, for whoever wants to explain it. */
public interface Witness {

    /** Reading goes on without anyone looking. */
    Witness NONE = new Witness() {
        @Override
        public void opened(Workbook workbook) {}

        @Override
        public void sheet(Sheet sheet, Optional<FormFinder.Match> form) {}

        @Override
        public void table(Understood table) {}
    };

    void opened(Workbook workbook);

    /** A sheet, and the form that it was taken for. */
    void sheet(Sheet sheet, Optional<FormFinder.Match> form);

    /** A table of the sheet told of last, once it is read. */
    void table(Understood table);
}
