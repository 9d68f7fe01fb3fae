package nianbao.cluster.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What a release was made of, as it is written in it: a release without is none. */
public record ClusterManifest(ObjectNode told) {

    static final String FILE = "release.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ClusterManifest of(FileSystem files, Path release) throws IOException {
        try (InputStream in = files.open(new Path(release, FILE))) {
            return new ClusterManifest((ObjectNode) JSON.readTree(in));
        }
    }

    public String run() {
        return told.get("run").textValue();
    }

    /** The runs that it holds. */
    public List<String> landings() {
        return StreamSupport.stream(told.get("landings").spliterator(), false).map(run -> run.textValue()).toList();
    }

    /** That of the same release, made anew in another place. */
    public String again(Path place) throws IOException {
        ObjectNode again = told.deepCopy();
        again.put("madeAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        again.put("location", place.toString());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(again);
    }
}
