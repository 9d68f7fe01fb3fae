package nianbao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nianbao.warehouse.Home;

/** Times the export step alone beside that of an earlier state of the project, in turns, each over a home of its own of the same workbooks. */
public final class ExportBench {

    /** How often in one process: the first time what it does has still to be compiled. */
    private static final int IN_A_PROCESS = 3;

    // As a night is started in which much is new.
    private static final List<String> JAVA = List.of(
            "java", "-XX:+UseSerialGC", "-Xms48m", "-Xmn32m", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30", "-XX:-ShrinkHeapInSteps",
            "-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Shanghai");

    private final ArrivedReturns arrivals;
    private final Path folder;

    private ExportBench(ArrivedReturns arrivals, Path folder) {
        this.arrivals = arrivals;
        this.folder = folder;
    }

    /** A state of the project with its home, and what its exports took. */
    private record State(Path root, Home home, List<ExportTurn> cold, List<ExportTurn> warm) {

        State(Path root, Path home) {
            this(root.toAbsolutePath().normalize(), new Home(home), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param arguments the folder to work in, the root of the project, that of the earlier state, the number of workbooks, and of turns */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path root = Path.of(arguments[1]);
        ArrivedReturns arrivals = new ArrivedReturns(folder, root, Integer.parseInt(arguments[3]));
        arrivals.make();
        System.out.println(Machine.description());
        State earlier = new State(Path.of(arguments[2]), folder.resolve("exported-earlier"));
        State now = new State(root, folder.resolve("exported-now"));
        new ExportBench(arrivals, folder).compare(earlier, now, Integer.parseInt(arguments[4]));
    }

    private void compare(State earlier, State now, int turns) throws IOException, InterruptedException {
        for (State state : List.of(earlier, now)) {
            if (Files.notExists(state.home().warehouse())) {
                Launch.of(Launch.nightly(state.root(), folder, state.home().folder()), arrivals.log());
            }
        }
        for (int turn = 0; turn < turns; turn++) {
            export(earlier);
            export(now);
        }
        System.out.printf("%-28s %12s %12s %8s%n", "", "earlier", "now", "ratio");
        print("cold, on the wall", earlier.cold(), now.cold(), ExportTurn::seconds);
        print("cold, of a processor", earlier.cold(), now.cold(), ExportTurn::busy);
        print("warm, on the wall", earlier.warm(), now.warm(), ExportTurn::seconds);
        print("warm, of a processor", earlier.warm(), now.warm(), ExportTurn::busy);
    }

    private void export(State state) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(JAVA);
        Path built = state.root().resolve("jobs/nightly/target");
        command.addAll(List.of(
                "-cp", String.join(File.pathSeparator, "jobs/bench/target/classes", built.resolve("nianbao.jar").toString(), built + "/lib/*"),
                ExportTurns.class.getName(),
                state.home().folder().toString(),
                state.root().resolve("sql").toString(),
                String.valueOf(IN_A_PROCESS)));
        Path told = folder.resolve("export.log");
        Launch.of(command, told);
        List<ExportTurn> took = Files.readAllLines(told).stream().flatMap(line -> ExportTurn.of(line).stream()).toList();
        state.cold().add(took.get(0));
        state.warm().addAll(took.subList(1, took.size()));
    }

    private static void print(String name, List<ExportTurn> earlier, List<ExportTurn> now, ToDoubleFunction<ExportTurn> clock) {
        double took = median(earlier, clock);
        double takes = median(now, clock);
        System.out.printf(Locale.ROOT, "%-28s %10.2f s %10.2f s %8.2f%n", name, took, takes, takes / took);
    }

    private static double median(List<ExportTurn> turns, ToDoubleFunction<ExportTurn> clock) {
        return turns.stream().mapToDouble(clock).sorted().skip(turns.size() / 2).findFirst().orElse(Double.NaN);
    }
}
