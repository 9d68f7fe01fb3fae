import java.util.List;
import org.apache.spark.sql.connect.SparkSession;

/** Asks a server of Spark Connect some questions, and shows the answers. */
public final class Ask {

    private static final int ROWS = 20;
    private static final int WIDTH = 60;

    private Ask() {}

    /** @param arguments the address of the server, and the questions */
    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().remote(arguments[0]).getOrCreate();
        for (String question : List.of(arguments).subList(1, arguments.length)) {
            spark.sql(question).show(ROWS, WIDTH);
        }
    }
}
