package nianbao.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;

/** Everything that must be the same whether a run was disturbed or not, row for row, and all that must not be there. */
public record Outcome(List<String> observations, List<String> submissions, List<String> findings, List<String> files) {

    public static Outcome of(Nights nights) throws Exception {
        return new Outcome(
                nights.ask("select form, year, period_start, period_end, division_code, indicator, breakdown, category, value,"
                        + " unit, status, precision, submission, sheet, cell from observation order by all"),
                nights.ask("select submission, form, year, sender, file, sent_on, outcome from submission order by all"),
                nights.ask("select submission, rule, level, sheet, cell, found, expected, message from finding order by all"),
                files(nights));
    }

    // Names of runs differ, and what a run writes down about itself; how many of each there are must not.
    private static List<String> files(Nights nights) throws Exception {
        Path home = nights.home().folder();
        try (Stream<String> files = Nights.files(home).stream()) {
            return Stream.concat(
                            files.filter(file -> !file.matches("(jobs|lock|seen|runs/|schedules/).*"))
                                    .map(file -> file.replaceAll("\\d{8}T\\d{6}Z", "RUN")),
                            Stream.of(Folders.below(nights.home().landing()).size() + " landings",
                                    Folders.below(nights.home().releases()).size() + " releases",
                                    Files.exists(home.resolve("work")) + " " + Folders.names(nights.home().work())))
                    .sorted()
                    .toList();
        }
    }
}
