package nianbao.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import nianbao.sql.Digest;

/** A folder of copies, each named by the SHA-256 of its content. */
record Copies(Path folder) {

    /** What became of the copying of a file. */
    sealed interface Outcome {}

    /** All of it was copied, and it has this SHA-256. */
    record Copied(String id) implements Outcome {}

    /** There is no copy, for this reason. */
    record Left(PassedOver.Reason reason) implements Outcome {}

    /** Copies a file, unless it cannot be read or changes meanwhile. */
    Outcome add(Found found) throws IOException {
        Path copy = folder.resolve("copying");
        try (InputStream file = InboxFile.open(found.path())) {
            String id = copy(file, copy);
            return found.stamp().equals(Stamp.of(found.path())) ? keep(copy, id) : new Left(PassedOver.Reason.UNSETTLED);
        } catch (NoSuchFileException e) {
            return new Left(PassedOver.Reason.GONE);
        } catch (InboxFile.Unreadable e) {
            return new Left(PassedOver.Reason.UNREADABLE);
        }
    }

    Path path(String id) {
        return folder.resolve(id);
    }

    void remove(String id) throws IOException {
        Files.delete(path(id));
    }

    private Copied keep(Path copy, String id) throws IOException {
        Files.move(copy, path(id), StandardCopyOption.REPLACE_EXISTING);
        return new Copied(id);
    }

    private static String copy(InputStream file, Path copy) throws IOException {
        DigestInputStream content = new DigestInputStream(file, Digest.sha256());
        Files.copy((InputStream) content, copy, StandardCopyOption.REPLACE_EXISTING);
        return HexFormat.of().formatHex(content.getMessageDigest().digest());
    }
}
