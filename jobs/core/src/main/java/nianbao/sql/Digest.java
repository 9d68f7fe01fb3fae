package nianbao.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making. */
public final class Digest {

    private final MessageDigest sha256 = sha256();

    /** An empty SHA-256, which every Java platform brings. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a text and its end, so that two texts never read as one. */
    public Digest add(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return this;
    }

    /** Adds the content of a file. */
    public Digest add(Path file) {
        try {
            return add(HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest in lower-case hex; it starts anew afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
