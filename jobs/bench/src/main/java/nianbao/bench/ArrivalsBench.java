package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import nianbao.run.RunRecord;
import nianbao.run.RunRecords;
import nianbao.run.StepRecord;
import nianbao.run.Summary;

/** Times a night on which many workbooks are new, step by step, against the time that reading their bytes takes at least. */
public final class ArrivalsBench {

    private static final List<String> LOAD = List.of("collect", "read", "check", "land");
    private static final String LINE = "%-32s %8.1f s %8.1f x floor%n";

    private final ArrivedReturns arrivals;
    private final double floor;

    private ArrivalsBench(ArrivedReturns arrivals) throws InterruptedException, ExecutionException {
        this.arrivals = arrivals;
        this.floor = new Measurement("", arrivals.workbooks(), List.of(new Floor())).seconds(2);
    }

    /** @param arguments the folder to work in, the root of the project, and the number of workbooks */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ArrivedReturns arrivals = new ArrivedReturns(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        arrivals.make();
        System.out.println(Machine.description());
        new ArrivalsBench(arrivals).night();
    }

    private void night() throws IOException, InterruptedException {
        print("floor, two threads", floor);
        Launch launch = Launch.of(arrivals.nightly(), arrivals.log());
        RunRecord account = new RunRecords(arrivals.home()).newest(1).get(0);
        for (StepRecord step : account.steps()) {
            print("  " + step.step(), Objects.requireNonNull(step.seconds()));
        }
        print("collect, read, check, land", load(account));
        print("from command to exit", launch.seconds());
        Summary summary = Objects.requireNonNull(account.summary());
        System.out.printf(
                "%d of %d workbooks accepted, %,d figures; at most %d MiB resident%n",
                summary.submissions().getOrDefault("accepted", 0L),
                summary.received(),
                summary.figures(),
                launch.resident());
    }

    private static double load(RunRecord account) {
        return account.steps().stream()
                .filter(step -> LOAD.contains(step.step()))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }

    private void print(String name, double seconds) {
        System.out.printf(Locale.ROOT, LINE, name, seconds, seconds / floor);
    }
}
