package nianbao.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import nianbao.warehouse.Digest;

/** A folder of copies, each named by the SHA-256 of its content. */
record Copies(Path folder) {

    /** Copies a file and returns the SHA-256 of what was copied. */
    String add(Path file) throws IOException {
        Path copy = folder.resolve("copying");
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), Digest.sha256())) {
            Files.copy((InputStream) content, copy, StandardCopyOption.REPLACE_EXISTING);
            String id = HexFormat.of().formatHex(content.getMessageDigest().digest());
            Files.move(copy, path(id), StandardCopyOption.REPLACE_EXISTING);
            return id;
        }
    }

    Path path(String id) {
        return folder.resolve(id);
    }

    void remove(String id) throws IOException {
        Files.delete(path(id));
    }
}
