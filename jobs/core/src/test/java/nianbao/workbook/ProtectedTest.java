package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nianbao.workbook.Opened.Reason;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = EncryptionMode.class, names = {"agile", "standard"})
    void a_package_with_the_default_password_is_opened(EncryptionMode mode) throws IOException, GeneralSecurityException {
        Path plain = SampleBook.write(folder.resolve("plain.xlsx"));
        Path locked = encrypted(plain, mode, Decryptor.DEFAULT_PASSWORD);
        assertThat(Seen.of(Open.workbook(locked))).isEqualTo(Seen.of(Open.workbook(plain)));
    }

    @Test
    void a_package_with_another_password_is_locked() throws IOException, GeneralSecurityException {
        Path plain = SampleBook.write(folder.resolve("plain.xlsx"));
        assertThat(Open.failed(encrypted(plain, EncryptionMode.agile, "secret")).reason()).isEqualTo(Reason.LOCKED);
    }

    private Path encrypted(Path plain, EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(mode + ".xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(container)) {
                Files.copy(plain, stream);
            }
            try (OutputStream stream = Files.newOutputStream(file)) {
                container.writeFilesystem(stream);
            }
        }
        return file;
    }

    @Test
    void an_old_workbook_with_the_default_password_is_opened_and_with_another_locked() throws IOException {
        Path plain = SampleBook.write(folder.resolve("plain.xls"));
        Path open = oldEncrypted(plain, Decryptor.DEFAULT_PASSWORD);
        assertThat(Seen.of(Open.workbook(open))).isEqualTo(Seen.of(Open.workbook(plain)));
        assertThat(Open.failed(oldEncrypted(plain, "secret")).reason()).isEqualTo(Reason.LOCKED);
    }

    private Path oldEncrypted(Path plain, String password) throws IOException {
        Path file = folder.resolve("old-" + password + ".xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (POIFSFileSystem container = new POIFSFileSystem(plain.toFile());
                HSSFWorkbook workbook = new HSSFWorkbook(container);
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }
}
