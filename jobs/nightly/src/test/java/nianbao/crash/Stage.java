package nianbao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nianbao.job.Nights;
import nianbao.job.Outcome;
import nianbao.job.Program;
import nianbao.warehouse.Folders;

/**
 * One command in the life of a home, with the calls that it made.
 *
 * @param nights the home, and the inbox as it was then
 * @param before the calls of the commands before it
 * @param calls its own
 * @param after what was in force when it had ended
 */
record Stage(String name, Nights nights, List<Call> before, List<Call> calls, Outcome after) {

    /** Runs a command on the home and keeps its calls. */
    static Stage run(Recorder recorder, Nights nights, List<Call> before, List<String> arguments, Map<String, String> settings)
            throws Exception {
        Path log = Files.createTempFile(nights.folder(), "calls", null);
        Map<String, String> environment = new HashMap<>(recorder.recording(nights, log));
        environment.putAll(settings);
        try (Program program = Program.start(List.of(), nights, environment, arguments)) {
            assertThat(program.end()).as(program.said()).isZero();
        }
        return new Stage(String.join(" ", arguments), nights, before, Call.read(log), sameRows(Outcome.of(nights)));
    }

    /** All calls up to the end of this command. */
    List<Call> all() {
        List<Call> all = new ArrayList<>(before);
        all.addAll(calls);
        return all;
    }

    /** After how many of its calls something else than before would be left; after all of them in any case. */
    List<Integer> states(Survival survival) {
        return IntStream.rangeClosed(1, calls.size())
                .filter(done -> done == calls.size() || survival.changesWith(calls.get(done - 1).kind()))
                .boxed()
                .toList();
    }

    /** Leaves of the home what a crash leaves after the first so many calls of this command. */
    void crash(int done, Survival survival) throws IOException {
        Disk disk = new Disk();
        before.forEach(disk::play);
        calls.subList(0, done).forEach(disk::play);
        Path home = nights.home().folder();
        Folders.delete(home);
        disk.restore(Files.createDirectories(home), survival);
    }

    /** A lost job repository costs no more than that a release is made twice, and that is told. */
    static Outcome sameRows(Outcome outcome) {
        List<String> files = new TreeSet<>(outcome.files())
                .stream().filter(file -> !file.endsWith(" releases")).toList();
        return new Outcome(outcome.observations(), outcome.submissions(), outcome.findings(), files);
    }
}
