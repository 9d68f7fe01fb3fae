package nianbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;

/** A program that asks the published views over and over until its input ends, and writes down each answer. */
public final class LoopingReader {

    // In the test each of these is the number of the night whose release answers.
    private static final Sql QUERY = new Sql("""
            select
                (select cast(max(value) as integer) from observation where indicator = 'mediated')
                || ' ' || (select cast(max(value) as integer) from roll_up where indicator = 'mediated')
                || ' ' || (select cast(max(value) as integer) from year_on_year where indicator = 'mediated')
                || ' ' || (select count(*) from submission) as answer
            """);

    private static final int PAUSE = 250;

    private LoopingReader() {}

    /** Asks the warehouse, so many times on each connection. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        Path warehouse = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Thread input = new Thread(LoopingReader::readInput);
        input.setDaemon(true);
        input.start();
        while (input.isAlive()) {
            ask(warehouse, times, input);
        }
        ask(warehouse, 1, input);
    }

    private static void ask(Path warehouse, int times, Thread input) throws SQLException, InterruptedException {
        try (Database views = Database.readOnly(warehouse)) {
            int asked = 0;
            do {
                List<String> answers = views.list(QUERY, row -> row.getString("answer"));
                System.out.println(answers.get(0));
                Thread.sleep(PAUSE);
            } while (++asked < times && input.isAlive());
        }
    }

    private static void readInput() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
