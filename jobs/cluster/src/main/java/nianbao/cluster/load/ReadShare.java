package nianbao.cluster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.definition.Definitions;
import nianbao.read.PartFiles;
import nianbao.read.PartReader;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads a share on an executor. What is read comes under a name of this attempt, which is told to the driver when all is there: of a task
 * that runs twice it hears of one, and what another has left nobody looks at.
 */
final class ReadShare implements Function<Share, String> {

    private static final long serialVersionUID = 1;
    /** Those of a run are loaded once by each executor. */
    private static final Map<String, Definitions> LOADED = new ConcurrentHashMap<>();

    private final SerializableConfiguration configuration;
    private final String definitions;
    private final String home;

    ReadShare(Configuration configuration, Path definitions, Path home) throws IOException {
        this.configuration = new SerializableConfiguration(configuration);
        this.definitions = named(definitions);
        this.home = named(home);
    }

    // An executor works in a folder of its own, in which a path that begins nowhere names another place.
    private String named(Path place) throws IOException {
        return place.getFileSystem(hadoop()).makeQualified(place).toString();
    }

    @Override
    public String call(Share share) throws IOException {
        java.nio.file.Path scratch = Files.createTempDirectory("nianbao-read");
        try (HomeHistory history = new HomeHistory(new Path(home), hadoop(), scratch.resolve("history"))) {
            Run run = new Run(new Home(scratch), share.run());
            FileSystem files = new Path(share.folder()).getFileSystem(hadoop());
            read(share, run, files, new Reader(definitions(share.run()), history));
            String attempt = PartFiles.name(share.number()) + "-" + TaskContext.get().taskAttemptId();
            java.nio.file.Path part = run.parts().resolve(PartFiles.name(share.number()));
            files.copyFromLocalFile(false, true, new Path(part.toUri()), new Path(share.folder(), Load.PARTS + "/" + attempt));
            return attempt;
        } finally {
            Folders.delete(scratch);
        }
    }

    private void read(Share share, Run run, FileSystem files, Reader reader) throws IOException {
        Files.createDirectories(run.received());
        try (PartFiles part = PartFiles.create(run, share.number(), share.count(), definitions(share.run()).reading())) {
            PartReader into = new PartReader(reader, part);
            for (Share.Sent sent : share.workbooks()) {
                Received workbook = sent.in(run.received());
                Fetched.file(files, new Path(share.folder(), Load.RECEIVED + "/" + workbook.submission()), workbook.content());
                into.read(workbook);
                Files.delete(workbook.content());
            }
        }
    }

    private Definitions definitions(String run) {
        return LOADED.computeIfAbsent(run, any -> Fetched.definitions(new Path(definitions), hadoop()));
    }

    private Configuration hadoop() {
        return configuration.value();
    }
}
