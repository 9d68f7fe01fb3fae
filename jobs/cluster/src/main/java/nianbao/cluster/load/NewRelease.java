package nianbao.cluster.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Clock;
import nianbao.cluster.release.Landed;
import nianbao.cluster.release.ReleaseFiles;
import nianbao.cluster.release.ReleaseTests;
import nianbao.definition.Definitions;
import nianbao.release.Publication;
import nianbao.release.ReleaseBuilder;
import nianbao.sql.SqlFolder;
import nianbao.verify.Verification;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.Run;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A release of all that has landed, which is made, tested and put in force by the steps of a night, but that executors work out its figures
 * and put it to the tests.
 *
 * @param place the home
 * @param little of how many bytes a piece has to be made for executors to write it
 * @param run that in the home, or in its likeness where no disk has the home
 */
record NewRelease(SparkSession spark, SqlFolder sql, Definitions definitions, long little, NearHome place, Run run) {

    /** Whether it passed its tests, and is in force. */
    boolean publish(PrintWriter out) throws SQLException, IOException, InterruptedException {
        ReleaseFiles made = new ReleaseFiles(place.files(), shared(), new Path(place.place(NearHome.LOADING, run.name()), "making"));
        place.files().mkdirs(made.making());
        try {
            return publish(made, out);
        } finally {
            place.files().delete(made.making(), true);
            Folders.delete(run.work());
        }
    }

    private boolean publish(ReleaseFiles made, PrintWriter out) throws SQLException, IOException, InterruptedException {
        FileSystem files = place.files();
        MadeRelease release = new MadeRelease(files, place.home(), made.release(), run.home(), ReleaseBuilder.folder(run));
        new ReleaseBuilder(run, sql, definitions, Clock.systemUTC(), new SparkFiles(spark.newSession(), release, made, little)).make();
        if (!passes(release, out)) {
            files.delete(made.release(), true);
            return false;
        }
        new Publication(run, sql, definitions).publish();
        if (!Fetched.isLocal(files)) {
            place.handOnRelease(run);
        }
        out.println("release " + run.name() + " is in force");
        return true;
    }

    // One of small tables passes the tests of a night, which look at what differs from the one before, some forms and years at a time.
    private boolean passes(MadeRelease release, PrintWriter out) throws SQLException, IOException, InterruptedException {
        if (release.bytes() < little) {
            Verification tests = new Verification(run, sql);
            while (tests.next()) {
                continue;
            }
            return true;
        }
        release.handOn();
        Landed landed = new Landed(spark, place.files(), place.home(), new Landings(run.home()).runs());
        return ReleaseTests.of(spark, sql, run.name(), release.shared(), landed).pass(out);
    }

    private Path shared() {
        return Fetched.isLocal(place.files())
                ? new Path(ReleaseBuilder.folder(run).toUri())
                : place.place(NearHome.RELEASES, run.name());
    }
}
