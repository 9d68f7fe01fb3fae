package nianbao.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.sql.Digest;

/** The claims files that belong to some definitions: those in the folder {@code claims} beside their register. */
public record Claims(List<ClaimsFile> files) {

    /** Finds the claims files, by name. */
    public static Claims beside(Definitions definitions) {
        return new Claims(folders(definitions).stream().flatMap(folder -> in(folder).stream()).map(ClaimsFile::new).toList());
    }

    /** The folders that they are looked for in, in order. */
    public static Set<Path> folders(Definitions definitions) {
        return definitions.forms().stream().map(Claims::folder).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Changes whenever a claim does. */
    public String digest() {
        Digest digest = new Digest();
        files.forEach(file -> digest.add(file.file().getFileName().toString()).add(file.content()));
        return digest.hex();
    }

    private static Path folder(Definition definition) {
        Path register = definition.source().toAbsolutePath().resolveSibling(definition.registerFolder()).normalize();
        return register.resolveSibling("claims");
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
