package nianbao.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.release.PublicRelease;
import nianbao.release.Revisions;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.statement.Overturned;
import nianbao.warehouse.Database;
import nianbao.warehouse.Landings;

/** Holds the rows of two releases against each other, file by file. */
record Comparison(Path inForce, Path again, SqlFolder sql) {

    private static final int SHOWN = 5;
    // They tell of how a release came about; what is not published depends on what was published before.
    private static final Set<String> HISTORY = Set.of(Revisions.FILE, Overturned.FILE, PublicRelease.HIDDEN, PublicRelease.FOLDER);
    // Which run's landing holds the figures is no matter of what they are.
    private static final String PLACE = "held_in";

    List<Difference> differences() throws SQLException, IOException {
        List<Difference> differences = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(files(inForce));
        files.addAll(files(again));
        try (Database database = Database.inMemory()) {
            for (String file : files) {
                add(differences, file, database);
            }
        }
        return differences;
    }

    /** How many rows the release in force has. */
    long rows() throws SQLException, IOException {
        long rows = 0;
        try (Database database = Database.inMemory()) {
            for (String file : files(inForce)) {
                rows += count(database, new Sql("select 1 as one from read_parquet('${file}')").with("file", inForce.resolve(file)));
            }
        }
        return rows;
    }

    private void add(List<Difference> differences, String file, Database database) throws SQLException {
        if (!Files.exists(inForce.resolve(file)) || !Files.exists(again.resolve(file))) {
            String where = Files.exists(again.resolve(file)) ? "only built again" : "only in force";
            differences.add(new Difference(file, 0, List.of(where)));
            return;
        }
        Sql difference = sql.read("rebuild/difference")
                .with("columns", columns(file, database))
                .with("in_force", inForce.resolve(file))
                .with("again", again.resolve(file));
        long rows = count(database, difference);
        if (rows > 0) {
            Sql first = new Sql(difference.filled() + "\norder by all\nlimit " + SHOWN);
            differences.add(new Difference(file, rows, database.list(first, Comparison::words)));
        }
    }

    private String columns(String file, Database database) throws SQLException {
        Sql describe = new Sql("from (describe from read_parquet('${file}', hive_partitioning = false))")
                .with("file", inForce.resolve(file));
        return database.list(describe, row -> row.getString("column_name")).stream()
                .filter(column -> !column.equals(PLACE))
                .map(column -> '"' + column + '"')
                .collect(Collectors.joining(", "));
    }

    private static long count(Database database, Sql rows) throws SQLException {
        return database.list(new Sql("select count(*) as number from (" + rows.filled() + ") found"), row -> row.getLong("number"))
                .get(0);
    }

    private static String words(ResultSet row) throws SQLException {
        StringJoiner words = new StringJoiner(", ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            words.add(row.getMetaData().getColumnLabel(column) + " " + row.getString(column));
        }
        return words.toString();
    }

    private static List<String> files(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            return files.map(release::relativize)
                    .filter(file -> !HISTORY.contains(file.getName(0).toString()))
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".parquet") && !file.startsWith(Landings.TOGETHER))
                    .sorted()
                    .toList();
        }
    }
}
