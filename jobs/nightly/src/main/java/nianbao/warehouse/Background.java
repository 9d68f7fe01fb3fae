package nianbao.warehouse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on a connection of its own to a database, while another thread goes on with what does not wait for it. */
public interface Background {

    void work(Database database) throws SQLException, IOException;

    /** What the thread that began the work goes on with. */
    interface Rest<T> {

        T work() throws SQLException, IOException;
    }

    /** Does the rest meanwhile, and then waits; throws a {@link CompletionException} if the work failed. */
    default <T> T with(Database database, Rest<T> rest) throws SQLException, IOException {
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> begin(database));
        try {
            return rest.work();
        } finally {
            work.join();
        }
    }

    private void begin(Database database) {
        try (Database own = database.another()) {
            work(own);
        } catch (SQLException | IOException e) {
            throw new CompletionException(e);
        }
    }
}
