package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.person.PersonalAsides;
import nianbao.person.PersonalData;
import nianbao.workbook.Opened;
import nianbao.workbook.file.WorkbookFile;

/** The product's reader to cells, with the search for data about persons in and beside all of them. */
final class ToPersons implements Way {

    @Override
    public String name() {
        return "ours, persons looked for";
    }

    @Override
    public long read(Path file) throws IOException {
        PersonalAsides asides = new PersonalAsides();
        if (WorkbookFile.open(file, asides) instanceof Opened.Readable readable) {
            if (!PersonalData.in(readable.workbook(), List.of(), asides).isEmpty()) {
                throw new IOException(file + " says something about a person");
            }
            return readable.workbook().sheets().stream().mapToLong(sheet -> sheet.rows().size()).sum();
        }
        throw new IOException(file + " was not read");
    }
}
