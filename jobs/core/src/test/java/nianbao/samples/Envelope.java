package nianbao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts a return into its folder, whole or damaged. */
record Envelope(Path inbox) {

    static final String PASSWORD = "2016";

    /** Where a return lies below the inbox. */
    static String file(Return sent) {
        return sent.year() + "/" + sent.sender().name() + "/" + sent.fileName() + new ReturnBook(sent).extension();
    }

    void write(Return sent) throws IOException, GeneralSecurityException {
        Path file = inbox.resolve(file(sent));
        Files.createDirectories(file.getParent());
        Files.write(file, content(sent));
    }

    private static byte[] content(Return sent) throws IOException, GeneralSecurityException {
        byte[] whole = whole(sent);
        return switch (sent.fault()) {
            case TRUNCATED -> Arrays.copyOf(whole, whole.length * 3 / 5);
            case PASSWORD -> locked(whole);
            default -> whole;
        };
    }

    private static byte[] whole(Return sent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new ReturnBook(sent).build()) {
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] workbook) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream lock = encryptor.getDataStream(files)) {
                lock.write(workbook);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
