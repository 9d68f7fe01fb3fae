package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lays the published views over a warehouse of the size of a province, and measures how fast each answers. */
public final class WarehouseBench {

    // A province such as Shandong has sixteen cities; thirty times the seven forms make up the thirty million.
    private static final int CITIES = 16;
    private static final int FORMS = 30;
    private static final int THREADS = 2;

    private WarehouseBench() {}

    /** @param arguments the folder to write to, and the home in which the sample returns are published */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path release = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path home = Path.of(arguments[1]).toAbsolutePath().normalize();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            WarehouseSql sql = new WarehouseSql(connection);
            sql.run("set threads = " + THREADS);
            WarehouseViews views = WarehouseViews.publishedIn(home, sql);
            new WarehouseCopies(sql, views.samples(), release).write(CITIES, FORMS);
            views.layOver(release);
            System.out.println(Machine.description());
            new WarehouseTiming(sql, views).print();
        }
    }
}
