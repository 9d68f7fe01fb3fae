package nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import nianbao.release.Exports;
import nianbao.release.Releases;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/**
 * Takes the export step of a home some times in one process, as the state of the project does that is on the class path, and prints for
 * each time the seconds by the clock on the wall and by that of the processors.
 */
public final class ExportTurns {

    private static final double NANOS = 1e9;

    private ExportTurns() {}

    /** @param arguments the home, the folder of the SQL, and how many times */
    public static void main(String[] arguments) throws IOException, SQLException, ReflectiveOperationException {
        Home home = new Home(Path.of(arguments[0]));
        Run run = new Run(home, new Releases(home).inForce().orElseThrow().run());
        Exports exports = exports(run, Path.of(arguments[1]));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int turn = 0; turn < Integer.parseInt(arguments[2]); turn++) {
            Folders.delete(run.exports());
            long begun = System.nanoTime();
            long busy = system.getProcessCpuTime();
            exports.write();
            System.out.println(new ExportTurn((System.nanoTime() - begun) / NANOS, (system.getProcessCpuTime() - busy) / NANOS).line());
        }
    }

    // What stands for the folder of the SQL has moved since earlier states.
    private static Exports exports(Run run, Path sql) throws ReflectiveOperationException {
        Class<?> folder = Exports.class.getRecordComponents()[1].getType();
        return Exports.class.getConstructor(Run.class, folder).newInstance(run, folder.getConstructor(Path.class).newInstance(sql));
    }
}
