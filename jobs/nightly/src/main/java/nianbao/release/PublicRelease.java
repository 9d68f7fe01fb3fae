package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.PartitionKey;

/**
 * A release as it is published: the same tables and views, in which nothing has ever been that is hidden. What is published reads it in
 * place of the release, and need not know what is hidden. A release of which nothing is hidden has none.
 */
public record PublicRelease(Path release, SqlFolder sql) {

    /** Where it lies in the release. */
    public static final String FOLDER = "public";
    /** The table of what is not in it. */
    public static final String HIDDEN = Suppressed.TABLE;

    private static final String LIKE_FOR_LIKE = "like_for_like";
    private static final String ANY = "told";
    /** Tables that are divided by form and year. */
    private static final List<String> DIVIDED = List.of("observation", "derived", "rate_part", LIKE_FOR_LIKE);
    /** What is published of other tables. */
    private static final Map<String, String> QUERIES = Map.of(
            "vintage", ANY, "revision.parquet", ANY, "correction.parquet", ANY, "finding", "sent", "confirmation.parquet", "sent",
            "reason.parquet", "sent", "overturned.parquet", "overturned", Suppressed.TABLE, "suppressed");
    /** What is made anew over what is published, and what only those read that make the next release. */
    private static final Set<String> WITHIN = Set.of("landed", "pieces.txt", ReleaseBuilder.CLAIMS, Views.FILE, FOLDER);

    /** What others may read of a release: the release itself where nothing of it is hidden. */
    public static Path of(Path release) {
        return isIn(release) ? release.resolve(FOLDER) : release;
    }

    /** Whether anything of a release is hidden, so that others read something else. */
    static boolean isIn(Path release) {
        return Files.exists(release.resolve(FOLDER));
    }

    Path folder() {
        return release.resolve(FOLDER);
    }

    /** Writes its tables, if anything is hidden; those in which nothing is are those of the release. */
    void write() throws SQLException, IOException {
        try (Database database = Database.inMemory()) {
            database.keep("hidden", query("hidden").with("release", release));
            Set<PartitionKey> hiding = new TreeSet<>(database.list(
                    new Sql("select distinct form, year from hidden"), row -> new PartitionKey(row.getString("form"), row.getInt("year"))));
            if (hiding.isEmpty()) {
                return;
            }
            List<Sql> questions = sql.names("disclosure/public").stream().map(sql::read).toList();
            HandwrittenView.createNeeded(questions, sql, release, database);
            for (Path file : files()) {
                Path place = folder().resolve(release.relativize(file));
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                write(file, place, hiding, database);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(release)) {
            return all.filter(Files::isRegularFile).filter(file -> !WITHIN.contains(table(file))).sorted().toList();
        }
    }

    private String table(Path file) {
        return release.relativize(file).getName(0).toString();
    }

    private void write(Path file, Path place, Set<PartitionKey> hiding, Database database) throws SQLException, IOException {
        String table = table(file);
        if (DIVIDED.contains(table)) {
            PartitionKey key = PartitionKey.of(release.relativize(file).toString()).orElseThrow();
            if (hiding.contains(key) || table.equals(LIKE_FOR_LIKE) && hiding.contains(key.previous())) {
                database.write(place, rows(table, key));
                return;
            }
        } else if (QUERIES.containsKey(table)) {
            database.write(place, query(Objects.requireNonNull(QUERIES.get(table))).with("file", Sql.literal(file.toString())));
            return;
        }
        Folders.linkFile(file, place);
    }

    private Sql rows(String table, PartitionKey key) {
        Sql rows = query(table).with("form", Sql.literal(key.form())).with("year", String.valueOf(key.year()));
        for (String read : DIVIDED) {
            rows = rows.with(read, file(read, key));
        }
        Path before = release.resolve(key.previous().in("derived"));
        return rows.with("derived_before", "from read_parquet(" + file("derived", Files.exists(before) ? key.previous() : key) + ")"
                + (Files.exists(before) ? "" : " where false"));
    }

    private String file(String table, PartitionKey key) {
        return Sql.literal(release.resolve(key.in(table)).toString());
    }

    private Sql query(String name) {
        return sql.read("disclosure/public/" + name);
    }
}
