package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.workbook.Opened.Failed;
import nianbao.workbook.Opened.Readable;
import nianbao.workbook.file.WorkbookFile;

/** Opens files of which a test knows what they come to. */
public final class Open {

    private Open() {}

    public static Workbook workbook(Path file) throws IOException {
        Opened opened = WorkbookFile.open(file);
        assertThat(opened).isInstanceOf(Readable.class);
        return ((Readable) opened).workbook();
    }

    public static Sheet sheet(Path file) throws IOException {
        return workbook(file).sheets().get(0);
    }

    public static Failed failed(Path file) throws IOException {
        Opened opened = WorkbookFile.open(file);
        assertThat(opened).isInstanceOf(Failed.class);
        return (Failed) opened;
    }
}
