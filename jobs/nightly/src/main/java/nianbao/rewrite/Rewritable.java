package nianbao.rewrite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** A workbook as it was sent, opened for being changed and saved; what was protected by the default password no longer is. */
public final class Rewritable {

    static final String STREAM = "Workbook";
    // Of XML or of records; to change one of that size takes a quarter of a gigabyte already.
    static final long LARGEST = 8L << 20;

    private Rewritable() {}

    /** The workbook; {@link TooLarge} when it would take too much, another {@link IOException} when it cannot be rewritten. */
    public static Workbook open(Path original) throws IOException {
        byte[] content = Files.readAllBytes(original);
        return FileMagic.valueOf(content) == FileMagic.OOXML ? packaged(content) : records(content);
    }

    /** Whether an original is so large that it is not worth the time to change it. */
    public static final class TooLarge extends IOException {}

    private static Workbook packaged(byte[] content) throws IOException {
        OfficeParts parts = new OfficeParts(content, LARGEST);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(parts.transitional()));
        StylesTable styles = workbook.getStylesSource();
        if (styles.getCTStylesheet().getCellStyleXfs() == null) {
            // Without any, the library cannot copy a style; the format calls for one that every other goes back to.
            styles.putCellStyleXf(CTXf.Factory.newInstance());
        }
        return workbook;
    }

    private static Workbook records(byte[] content) throws IOException {
        if (content.length > LARGEST) {
            throw new TooLarge();
        }
        POIFSFileSystem container = container(content);
        if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            try (container) {
                return packaged(decrypted(container));
            }
        }
        byte[] records = RecordStream.withCountry(records(container));
        try {
            return new HSSFWorkbook(with(records, container));
        } catch (IllegalArgumentException e) {
            return new HSSFWorkbook(with(RecordStream.withoutConditionalFormats(records), container(content)));
        }
    }

    /** The container with these records in place of its own, and with all else that it holds. */
    private static POIFSFileSystem with(byte[] records, POIFSFileSystem container) throws IOException {
        String name = container.getRoot().getEntryCaseInsensitive(STREAM).getName();
        container.createOrUpdateDocument(new ByteArrayInputStream(records), name);
        return container;
    }

    /** The records of a container. */
    static byte[] records(POIFSFileSystem container) throws IOException {
        DirectoryNode root = container.getRoot();
        try (InputStream records = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM))) {
            return records.readAllBytes();
        }
    }

    /** Records that stand in a file of their own are put into a container, where they belong. */
    private static POIFSFileSystem container(byte[] content) throws IOException {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            return new POIFSFileSystem(new ByteArrayInputStream(content));
        }
        POIFSFileSystem container = new POIFSFileSystem();
        container.createDocument(new ByteArrayInputStream(content), STREAM);
        return container;
    }

    private static byte[] decrypted(POIFSFileSystem container) throws IOException {
        Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
        try {
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new EncryptedDocumentException("another password than the default one");
            }
            try (InputStream content = decryptor.getDataStream(container)) {
                return content.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
