package nianbao.workbook.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.Opened.Reason;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens Office packages that are encrypted with the default password, which protects no secret but a structure. */
final class EncryptedPackage {

    // A hundred times what Office uses: beyond that the file only wants to keep us busy.
    private static final int MOST_ROUNDS = 1_000_000;

    private EncryptedPackage() {}

    static Workbook read(byte[] information, byte[] content, Budget budget, Asides asides) throws IOException {
        Path plain = Files.createTempFile("nianbao", ".xlsx");
        try {
            decrypt(information, content, plain);
            return OfficePackage.read(plain, budget, asides);
        } finally {
            Files.delete(plain);
        }
    }

    /** The streams are put into a fresh container, so that the library never sees the structure of the file. */
    private static void decrypt(byte[] information, byte[] content, Path plain) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(information), EncryptionInfo.ENCRYPTION_INFO_ENTRY);
            container.createDocument(new ByteArrayInputStream(content), Decryptor.DEFAULT_POIFS_ENTRY);
            copy(container, plain);
        } catch (EncryptedDocumentException | GeneralSecurityException e) {
            throw new Unreadable(Reason.LOCKED, null);
        } catch (RuntimeException e) {
            // The library meets broken bytes with exceptions of many kinds.
            throw Unreadable.damaged("加密信息有误", "broken encryption");
        }
    }

    private static void copy(POIFSFileSystem container, Path plain) throws IOException, GeneralSecurityException {
        EncryptionInfo encryption = new EncryptionInfo(container);
        Decryptor decryptor = encryption.getDecryptor();
        boolean quick = encryption.getVerifier().getSpinCount() <= MOST_ROUNDS;
        if (!quick || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new Unreadable(Reason.LOCKED, null);
        }
        try (InputStream decrypted = decryptor.getDataStream(container)) {
            Files.copy(decrypted, plain, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
