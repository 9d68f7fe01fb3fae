package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nianbao.run.RunRecords;
import nianbao.run.StepRecord;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** Times a night on which many workbooks are new beside the same night of an earlier state of the project, and compares what came of both. */
public final class EarlierBench {

    private static final String WHOLE = "command to exit";
    private static final String LINE = "%-20s %10.1f s %10.1f s %8.2f%n";

    private final ArrivedReturns arrivals;
    private final Path folder;

    private EarlierBench(ArrivedReturns arrivals, Path folder) {
        this.arrivals = arrivals;
        this.folder = folder;
    }

    /** @param arguments the folder to work in, the root of the project, that of the earlier state, the number of workbooks, and of turns */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path root = Path.of(arguments[1]);
        ArrivedReturns arrivals = new ArrivedReturns(folder, root, Integer.parseInt(arguments[3]));
        arrivals.make();
        System.out.println(Machine.description());
        new EarlierBench(arrivals, folder).compare(root, Path.of(arguments[2]), Integer.parseInt(arguments[4]));
    }

    private void compare(Path root, Path earlier, int turns) throws IOException, InterruptedException, SQLException {
        Home before = new Home(folder.resolve("home-earlier"));
        Home after = new Home(folder.resolve("home-now"));
        Map<String, List<Double>> took = new TreeMap<>();
        Map<String, List<Double>> takes = new TreeMap<>();
        for (int turn = 0; turn < turns; turn++) {
            night(earlier, before, took);
            night(root, after, takes);
        }
        System.out.printf("%-20s %12s %12s %8s%n", "", "earlier", "now", "ratio");
        for (StepRecord step : new RunRecords(after).newest(1).get(0).steps()) {
            print(step.step(), took, takes);
        }
        print(WHOLE, took, takes);
        new SameRows(before.warehouse(), after.warehouse()).print();
    }

    private void night(Path root, Home home, Map<String, List<Double>> seconds) throws IOException, InterruptedException {
        Folders.delete(home.folder());
        Launch launch = Launch.of(Launch.nightly(root.toAbsolutePath().normalize(), folder, home.folder()), arrivals.log());
        for (StepRecord step : new RunRecords(home).newest(1).get(0).steps()) {
            seconds.computeIfAbsent(step.step(), name -> new ArrayList<>()).add(step.seconds());
        }
        seconds.computeIfAbsent(WHOLE, name -> new ArrayList<>()).add(launch.seconds());
        launch.print(home.folder().getFileName().toString());
    }

    private static void print(String name, Map<String, List<Double>> took, Map<String, List<Double>> takes) {
        double earlier = median(took.getOrDefault(name, List.of()));
        double now = median(takes.getOrDefault(name, List.of()));
        System.out.printf(Locale.ROOT, LINE, name, earlier, now, now / earlier);
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElse(Double.NaN);
    }
}
