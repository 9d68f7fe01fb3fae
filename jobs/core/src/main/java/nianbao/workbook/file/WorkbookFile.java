package nianbao.workbook.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.aside.Hearer;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.Opened;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import nianbao.workbook.xls.RecordWorkbook;

/** Opens a file by what it is, not by how it is named. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /** Never throws for what a file contains; an error of the disk is thrown. */
    public static Opened open(Path file) throws IOException {
        return open(file, Hearer.NOBODY);
    }

    /**
     * The same.
     *
     * @param hearer is told what stands in the file beside its cells, and of a file that cannot be opened all that can be made out
     */
    public static Opened open(Path file, Hearer hearer) throws IOException {
        Asides asides = new Asides(hearer);
        try {
            return new Opened.Readable(read(file, asides));
        } catch (Unreadable e) {
            Remains.hear(file, asides);
            return e.failed();
        } catch (EOFException e) {
            Remains.hear(file, asides);
            return Unreadable.damaged("文件不完整", "the file is cut off").failed();
        }
    }

    private static Workbook read(Path file, Asides asides) throws IOException {
        Budget.refuse(Files.size(file) > Budget.FILE_BYTES, "文件超过 64 MiB", "a file of more than 64 MiB");
        FileKind kind = kind(file);
        return switch (kind) {
            case ZIP -> OfficePackage.read(file, new Budget(), asides);
            case COMPOUND -> OldOfficeFile.read(Files.readAllBytes(file), new Budget(), asides);
            case BARE_BIFF -> RecordWorkbook.read(Files.readAllBytes(file), new Budget(), asides);
            case EMPTY -> throw Unreadable.damaged(kind.found().zh(), kind.found().en());
            case HTML, XML_SPREADSHEET, FLAT_OPEN_DOCUMENT, XML, PDF, RTF, PICTURE, ARCHIVE, TEXT, UNKNOWN ->
                throw Unreadable.notExcel(kind.found());
        };
    }

    private static FileKind kind(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return FileKind.of(stream.readNBytes(FileKind.LOOK_AT));
        }
    }
}
