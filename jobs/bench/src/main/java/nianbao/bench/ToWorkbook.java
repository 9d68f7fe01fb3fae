package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.workbook.Opened;
import nianbao.workbook.file.WorkbookFile;

/** The product's reader, as far as the sheets and their cells. */
final class ToWorkbook implements Way {

    @Override
    public String name() {
        return "ours to cells";
    }

    @Override
    public long read(Path file) throws IOException {
        if (WorkbookFile.open(file) instanceof Opened.Readable readable) {
            return readable.workbook().sheets().stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .mapToLong(row -> row.cells().size())
                    .sum();
        }
        throw new IOException(file + " was not read");
    }
}
