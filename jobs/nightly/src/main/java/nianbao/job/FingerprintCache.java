package nianbao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Definitions;
import nianbao.release.Fingerprint;
import nianbao.run.JsonFile;
import nianbao.sql.Digest;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import tools.jackson.core.JacksonException;

/**
 * The marks that a run took, for the next one, which can do without reading the definitions as long as nothing is
 * different. It can be thrown away at any time: they are taken anew then.
 *
 * @param folders where the definitions lie, and then their registers and claims
 * @param content digest of what lay in them, of the SQL and of the program
 */
record FingerprintCache(List<Path> folders, String content, Fingerprint marks) {

    /** What the last run on these definitions remembered, if it still holds. */
    static Optional<Fingerprint> marks(Home home, Path definitions, SqlFolder sql) {
        return read(home)
                .filter(kept -> kept.folders.get(0).equals(definitions) && kept.content.equals(content(kept.folders, sql)))
                .map(FingerprintCache::marks);
    }

    /** Takes the marks of definitions that lie in these folders, and keeps them. */
    static Fingerprint keep(Home home, List<Path> folders, SqlFolder sql) {
        // Taken before the definitions are read, so that whatever changes meanwhile is told from what was there.
        String content = content(folders, sql);
        Fingerprint marks = Fingerprint.of(Definitions.load(folders.get(0)), sql);
        try {
            file(home).write(new FingerprintCache(folders, content, marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static Optional<FingerprintCache> read(Home home) {
        try {
            return Files.exists(home.marks()) ? Optional.of(file(home).read()) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonFile<FingerprintCache> file(Home home) {
        return new JsonFile<>(home.marks(), FingerprintCache.class);
    }

    private static String content(List<Path> folders, SqlFolder sql) {
        Digest digest = new Digest().add(sql.digest()).add(Build.mark());
        for (Path folder : folders) {
            digest.add(folder.toString());
            Folders.names(folder).stream().filter(FingerprintCache::counts).map(folder::resolve).forEach(digest::add);
        }
        return digest.hex();
    }

    private static boolean counts(String name) {
        return name.endsWith(".yaml") || name.endsWith(".csv");
    }
}
