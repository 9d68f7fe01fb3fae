package nianbao.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nianbao.workbook.Opened.Reason;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Opens a file by what it is, not by how it is named. */
public final class WorkbookFile {

    private WorkbookFile() {}

    /** Never throws for what a file contains; an error of the disk is thrown. */
    public static Opened open(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Opened.Failed(Reason.DAMAGED, "0 bytes");
        }
        return switch (magic(file)) {
            case OLE2 -> read(file);
            case OOXML -> readPackage(file);
            case BIFF2, BIFF3, BIFF4 -> new Opened.Failed(Reason.NOT_EXCEL, "Excel 2.0 to 4.0");
            case HTML, XML -> new Opened.Failed(Reason.NOT_EXCEL, "HTML or XML");
            case PDF -> new Opened.Failed(Reason.NOT_EXCEL, "PDF");
            default -> new Opened.Failed(Reason.NOT_EXCEL, "text or another format");
        };
    }

    private static FileMagic magic(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(stream);
        }
    }

    private static Opened readPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return new Opened.Failed(Reason.NOT_EXCEL, "binary workbook, .xlsb");
            }
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                return new Opened.Failed(Reason.NOT_EXCEL, "OpenDocument, .ods");
            }
        } catch (ZipException e) {
            return new Opened.Failed(Reason.DAMAGED, "the zip archive is cut off or broken");
        }
        return read(file);
    }

    private static Opened read(Path file) throws IOException {
        try (org.apache.poi.ss.usermodel.Workbook workbook = unlock(file)) {
            return new Opened.Readable(PoiWorkbook.read(workbook));
        } catch (EncryptedDocumentException e) {
            return new Opened.Failed(Reason.LOCKED, null);
        } catch (OldFileFormatException e) {
            return new Opened.Failed(Reason.NOT_EXCEL, "Excel 5.0 or 95");
        } catch (UnsupportedFileFormatException e) {
            return new Opened.Failed(Reason.NOT_EXCEL, "not a workbook of Excel 97 or later");
        } catch (IOException | RuntimeException e) {
            // The parser meets broken bytes with exceptions of many kinds; none of them is about us.
            return new Opened.Failed(Reason.DAMAGED, e.getClass().getSimpleName());
        }
    }

    private static org.apache.poi.ss.usermodel.Workbook unlock(Path file) throws IOException {
        try {
            return WorkbookFactory.create(file.toFile(), null, true);
        } catch (EncryptedDocumentException e) {
            // Sheets that are protected without a password of their own are encrypted with this one.
            return WorkbookFactory.create(file.toFile(), Decryptor.DEFAULT_PASSWORD, true);
        }
    }
}
