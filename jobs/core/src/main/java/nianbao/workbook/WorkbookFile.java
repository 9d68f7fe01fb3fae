package nianbao.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file by what it is, not by how it is named. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /** Never throws for what a file contains; an error of the disk is thrown. */
    public static Opened open(Path file) throws IOException {
        try {
            return new Opened.Readable(read(file));
        } catch (Unreadable e) {
            return e.failed();
        } catch (EOFException e) {
            return Unreadable.damaged("文件不完整", "the file is cut off").failed();
        }
    }

    private static Workbook read(Path file) throws IOException {
        Budget.refuse(Files.size(file) > Budget.FILE_BYTES, "文件超过 64 MiB", "a file of more than 64 MiB");
        FileKind kind = kind(file);
        return switch (kind) {
            case ZIP -> OfficePackage.read(file, new Budget());
            case COMPOUND -> OldOfficeFile.read(Files.readAllBytes(file), new Budget());
            case BARE_BIFF -> RecordWorkbook.read(Files.readAllBytes(file), new Budget());
            case EMPTY -> throw Unreadable.damaged(kind.found().zh(), kind.found().en());
            default -> throw Unreadable.notExcel(kind.found());
        };
    }

    private static FileKind kind(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return FileKind.of(stream.readNBytes(FileKind.LOOK_AT));
        }
    }
}
