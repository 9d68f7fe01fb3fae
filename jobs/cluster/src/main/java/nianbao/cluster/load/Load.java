package nianbao.cluster.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nianbao.check.Check;
import nianbao.collect.Collected;
import nianbao.collect.Collector;
import nianbao.collect.Inbox;
import nianbao.collect.Known;
import nianbao.definition.Definitions;
import nianbao.land.Landing;
import nianbao.lint.RuleLint;
import nianbao.read.Groups;
import nianbao.read.PartFiles;
import nianbao.reading.submission.Received;
import nianbao.release.Fingerprint;
import nianbao.release.Freshness;
import nianbao.release.TakenNames;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import nianbao.warehouse.Run;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Lands in a home what is new in an inbox, and publishes a release of it. The executors read it; the rules are asked, and what becomes of
 * each workbook is decided, on this machine, as a night does.
 *
 * @param little of how many bytes a piece of a release has to be made for executors to write it
 */
public record Load(SparkSession spark, SqlFolder sql, Path inbox, Path definitions, Path home, long little) {

    static final String RECEIVED = "received";
    static final String PARTS = "parts";
    /** How many shares there are for each core: so many that one that takes longer than others keeps nobody waiting for long. */
    private static final int SHARES = 3;

    /** Lands what is new and publishes a release of all that has landed; whether that, or the one before, is in force. */
    public boolean load(PrintWriter out) throws Exception {
        FileSystem files = home.getFileSystem(configuration());
        // What lies beside a file to tell whether it is whole is no piece of a release.
        files.setWriteChecksum(false);
        return alone(files, () -> {
            java.nio.file.Path scratch = Files.createTempDirectory("nianbao-load");
            try {
                NearHome place = new NearHome(files, files.makeQualified(home), new Home(scratch));
                boolean inForce = load(place, out);
                if (inForce) {
                    place.end();
                }
                return inForce;
            } finally {
                Folders.delete(scratch);
            }
        });
    }

    /** Nights, and other loads, pass by a home only one after the other; where it is not on this machine, somebody has to see to that. */
    private <T> T alone(FileSystem files, Callable<T> work) throws Exception {
        return Fetched.isLocal(files) ? HomeLock.alone(new Home(Fetched.local(files, home)), work) : work.call();
    }

    private boolean load(NearHome place, PrintWriter out) throws IOException, SQLException, InterruptedException {
        if (place.hasNightAtWork()) {
            throw new IllegalStateException("a night broke off in " + home + "; let ./nianbao nightly bring it to its end first");
        }
        boolean brokeOff = place.hasLoadBrokenOff();
        place.clear();
        place.bring();
        Definitions meant = meant(place);
        Run run = Run.begin(place.near(), Clock.systemUTC(), name -> false);
        Collected collected = collect(place, run, meant);
        if (!collected.received().isEmpty()) {
            land(place, run, meant, collected);
            out.println(LandedRun.of(run, sql).told());
        }
        if (!Fetched.isLocal(place.files())) {
            new BroughtReleases(place, sql, meant).bring();
        }
        Run released = new Run(place.released(), run.name());
        if (!brokeOff && new Freshness(released.home(), Fingerprint.of(meant, sql)).isPublished()) {
            out.println("nothing new in " + inbox);
            return true;
        }
        return new NewRelease(spark, sql, meant, little, place, released).publish(out);
    }

    private Definitions meant(NearHome place) throws IOException {
        java.nio.file.Path folder = Fetched.folder(definitions, configuration(), place.near().folder().resolve("definitions"));
        return new RuleLint(new TakenNames(sql).free(Definitions.load(folder))).refuseErrors();
    }

    private void land(NearHome place, Run run, Definitions meant, Collected collected) throws IOException, SQLException {
        Path loading = place.place(NearHome.LOADING, run.name());
        try {
            read(place, run, collected, loading);
        } finally {
            place.files().delete(loading, true);
            place.files().mkdirs(loading);
        }
        new Check(run, sql, meant).findings();
        new Landing(run, sql, meant).land();
        place.handOn(run);
    }

    private Collected collect(NearHome place, Run run, Definitions meant) throws IOException, SQLException {
        java.nio.file.Path sent = Fetched.folder(existing(inbox), configuration(), place.near().folder().resolve("inbox"));
        Known known = new Known(place.near(), sql, meant.reading());
        if (!known.outdated().isEmpty()) {
            place.bringOriginals();
        }
        return new Collector(new Inbox(sent), run, "").collect(known);
    }

    private Path existing(Path folder) throws IOException {
        if (!folder.getFileSystem(configuration()).exists(folder)) {
            throw new FileNotFoundException("there is no " + folder);
        }
        return folder;
    }

    private void read(NearHome place, Run run, Collected collected, Path folder) throws IOException {
        FileSystem files = place.files();
        for (Received workbook : collected.received()) {
            files.copyFromLocalFile(false, true, new Path(workbook.content().toUri()), new Path(folder, RECEIVED + "/" + workbook.submission()));
        }
        files.mkdirs(new Path(folder, PARTS));
        JavaSparkContext cluster = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int count = Math.min(collected.received().size(), SHARES * cluster.defaultParallelism());
        List<Share> shares = IntStream.range(0, count)
                .mapToObj(number -> new Share(number, count, run.name(), folder.toString(), sent(run, number, count)))
                .toList();
        List<String> attempts = cluster.parallelize(shares, count).map(new ReadShare(configuration(), definitions, place.home())).collect();
        Files.createDirectories(run.parts());
        for (int number = 0; number < count; number++) {
            Fetched.file(files, new Path(folder, PARTS + "/" + attempts.get(number)), run.parts().resolve(PartFiles.name(number)));
        }
    }

    private static List<Share.Sent> sent(Run run, int number, int count) {
        return List.copyOf(Groups.received(run, number, count).stream().map(Share.Sent::of).toList());
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
