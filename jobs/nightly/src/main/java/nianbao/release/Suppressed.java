package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.disclosure.HiddenCells;
import nianbao.disclosure.HiddenCells.Tables;
import nianbao.sql.Digest;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;
import org.jspecify.annotations.Nullable;

/**
 * What is not published of a release, worked out for the forms whose definitions say that small counts are hidden.
 *
 * @param releases those before, of which others may have kept what was published
 */
record Suppressed(Database database, SqlFolder sql, Path release, Definitions definitions, Releases releases) {

    static final String TABLE = "suppressed";
    private static final String DERIVED = "derived";

    /** What is hidden of a form and year. */
    private record Hidden(PartitionKey key, String digest) implements Pieces.Piece {

        @Override
        public String file() {
            return Suppressed.file(key);
        }
    }

    private static String file(PartitionKey key) {
        return TABLE + "/" + key.form() + "-" + key.year() + ".parquet";
    }

    /** Writes the table, over what the release has of figures and sums. */
    void write(List<Partition> figures, ReleaseWriter writer) throws SQLException, IOException {
        Map<String, Definition> hiding = definitions.forms().stream()
                .filter(HiddenCells::mayBeIn)
                .collect(Collectors.toMap(Definition::form, form -> form));
        Map<String, String> digests = writer.pieces().digests();
        List<PartitionKey> missing = new ArrayList<>();
        for (PartitionKey key : some(figures, hiding)) {
            if (!writer.links(new Hidden(key, new Digest().add(basis()).add(digests.getOrDefault(key.in(DERIVED), "")).hex()))) {
                missing.add(key);
            }
        }
        database.keep("given", PartitionKey.rows(missing));
        database.keep("standing", sql.read("release/standing"));
        missing.parallelStream().forEach(key -> write(key, hiding.get(key.form())));
    }

    private void write(PartitionKey key, @Nullable Definition form) {
        try (Database own = database.another()) {
            HiddenCells cells = new HiddenCells(own, sql);
            if (form == null) {
                cells.findNothing();
            } else {
                cells.find(form, key.year(), tables(release, key), before(key));
            }
            own.write(release.resolve(file(key)), HiddenCells.TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException("What is not published of " + key.form() + " in " + key.year() + " cannot be found out: " + e.getMessage(), e);
        }
    }

    // Views need a file to read, also where nothing is hidden.
    private static List<PartitionKey> some(List<Partition> figures, Map<String, Definition> hiding) {
        List<PartitionKey> some = figures.stream().map(Partition::key).filter(key -> hiding.containsKey(key.form())).toList();
        return some.isEmpty() ? List.of(new PartitionKey("none", 0)) : some;
    }

    // What was published of the same figures, the newest first, each once.
    private List<Tables> before(PartitionKey key) {
        Map<String, Tables> published = new LinkedHashMap<>();
        List<Manifest> all = new ArrayList<>(releases.all());
        Collections.reverse(all);
        for (Manifest older : all) {
            Path folder = releases.folder(older);
            if (Files.exists(folder.resolve(file(key)))) {
                Map<String, String> digests = Pieces.of(folder).digests();
                published.putIfAbsent(digests.get(key.in(Partitions.TABLE)) + digests.get(key.in(DERIVED)) + digests.get(file(key)), tables(folder, key));
            }
        }
        return List.copyOf(published.values());
    }

    private static Tables tables(Path release, PartitionKey key) {
        return new Tables(release.resolve(key.in(Partitions.TABLE)), release.resolve(key.in(DERIVED)), release.resolve(file(key)));
    }

    private String basis() {
        Digest digest = new Digest().add(definitions.digest());
        Stream.concat(sql.names("disclosure").stream(), Derived.VIEWS.stream().map(view -> "views/" + view))
                .forEach(name -> digest.add(sql.read(name).text()));
        return digest.hex();
    }
}
