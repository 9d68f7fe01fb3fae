package nianbao.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.disclosure.HiddenCells;
import nianbao.disclosure.HiddenCells.Tables;
import nianbao.sql.Digest;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.PartitionKey;

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
        List<PartitionKey> keys = figures.stream().map(Partition::key).filter(key -> hiding.containsKey(key.form())).toList();
        if (keys.isEmpty()) {
            // Views need a file to read.
            Sql nothing = sql.read("disclosure/nothing");
            writer.put(List.of(new Hidden(new PartitionKey("none", 0), new Digest().add(nothing.text()).hex())), database, piece -> nothing);
            return;
        }
        List<PartitionKey> missing = missing(keys, writer);
        database.keep("given", PartitionKey.rows(missing));
        database.keep("standing", sql.read("release/standing"));
        List<Pieces> older = older();
        missing.parallelStream().forEach(key -> write(key, Objects.requireNonNull(hiding.get(key.form())), older));
    }

    // The digest of what was added up tells of the definitions and of whose figures were.
    private List<PartitionKey> missing(List<PartitionKey> keys, ReleaseWriter writer) throws IOException {
        Map<String, String> digests = writer.pieces().digests();
        Digest questions = new Digest();
        sql.names("disclosure").forEach(name -> questions.add(sql.read(name).text()));
        String basis = questions.hex();
        List<PartitionKey> missing = new ArrayList<>();
        for (PartitionKey key : keys) {
            if (!writer.links(new Hidden(key, new Digest().add(basis).add(Objects.requireNonNull(digests.get(key.in(DERIVED)))).hex()))) {
                missing.add(key);
            }
        }
        return missing;
    }

    private void write(PartitionKey key, Definition form, List<Pieces> older) {
        try (Database own = database.another()) {
            new HiddenCells(own, sql).find(form, key.year(), tables(release, key), before(key, older));
            own.write(release.resolve(file(key)), HiddenCells.TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException("What is not published of " + key.form() + " in " + key.year() + " cannot be found out: " + e.getMessage(), e);
        }
    }

    // The newest first.
    private List<Pieces> older() {
        List<Pieces> older = new ArrayList<>(releases.all().stream().map(releases::folder).map(Pieces::of).toList());
        Collections.reverse(older);
        return older;
    }

    // What was published of the same figures, each once.
    private static List<Tables> before(PartitionKey key, List<Pieces> older) {
        Map<String, Tables> published = new LinkedHashMap<>();
        older.stream().filter(pieces -> pieces.digests().containsKey(file(key))).forEach(pieces -> published.putIfAbsent(
                Stream.of(key.in(Partitions.TABLE), key.in(DERIVED), file(key)).map(pieces.digests()::get).collect(Collectors.joining()),
                tables(pieces.release(), key)));
        return List.copyOf(published.values());
    }

    private static Tables tables(Path release, PartitionKey key) {
        return new Tables(release.resolve(key.in(Partitions.TABLE)), release.resolve(key.in(DERIVED)), release.resolve(file(key)));
    }
}
