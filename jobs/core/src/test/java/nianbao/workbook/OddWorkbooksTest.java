package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.formula.Calculation;
import nianbao.formula.Standing;
import nianbao.workbook.Opened.Failed;
import nianbao.workbook.Opened.Readable;
import nianbao.workbook.file.WorkbookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files that others found to be odd. */
class OddWorkbooksTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    /** Here POI drops the plain text before a run of rich text, or does not tell what is struck out. */
    private static final Set<String> READ_BETTER = Set.of("minimal_package.xlsx", "richtext-after-plain.xlsx", "rich_text_stress.xlsx");

    @BeforeEach
    void needsTheFolder() {
        assumeThat(Wild.isThere()).as("there is no folder of odd workbooks at " + Wild.folder()).isTrue();
    }

    @Test
    void every_odd_file_ends_in_a_workbook_or_in_a_reason_within_its_time() throws IOException {
        for (Path file : Wild.files()) {
            long begin = System.nanoTime();
            Opened opened = WorkbookFile.open(file);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("%-50s %5d ms  %s%n", Wild.name(file), taken.toMillis(), ending(opened));
            assertThat(taken).as(Wild.name(file)).isLessThan(BOUND);
        }
    }

    private static String ending(Opened opened) {
        if (opened instanceof Failed failed) {
            return failed.reason() + Optional.ofNullable(failed.found()).map(found -> ": " + found).orElse("");
        }
        Workbook workbook = ((Readable) opened).workbook();
        long cells = workbook.sheets().stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size()).sum();
        return "read, " + workbook.sheets().size() + " sheets, " + cells + " cells";
    }

    @Test
    void what_poi_reads_of_an_odd_file_is_seen_alike() throws IOException {
        int compared = 0;
        for (Path file : Wild.files()) {
            if (WorkbookFile.open(file) instanceof Readable ours && !READ_BETTER.contains(Wild.name(file))) {
                compared += compared(file, ours.workbook());
            }
        }
        System.out.println(compared + " odd workbooks are seen alike by POI");
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void the_formulas_of_odd_files_give_the_results_that_their_programs_stored() throws IOException {
        List<Standing> standings = new ArrayList<>();
        for (Path file : Wild.files()) {
            if (WorkbookFile.open(file) instanceof Readable ours) {
                Calculation calculation = Calculation.of(ours.workbook());
                ours.workbook().sheets().forEach(sheet -> sheet.formulas().all()
                        .map(formula -> calculation.standing(sheet, formula.row(), formula.column(), sheet.at(formula.row(), formula.column())))
                        .forEach(standings::add));
            }
        }
        System.out.println(standings.size() + " formulas of odd workbooks");
        assertThat(standings.stream().filter(Standing.Sound.class::isInstance).count()).isGreaterThan(20_000);
        assertThat(standings.stream().filter(Standing.Differs.class::isInstance).count()).isLessThan(20);
    }

    /** POI also lists sheets that hold a chart alone, with what the chart remembers of its figures. */
    private static int compared(Path file, Workbook workbook) {
        Map<String, List<String>> ours = Seen.of(workbook).sheets();
        Optional<Seen> other = byPoi(file);
        other.map(Seen::sheets).ifPresent(poi -> {
            poi.keySet().retainAll(ours.keySet());
            assertThat(ours).as(Wild.name(file)).isEqualTo(poi);
        });
        return other.isPresent() ? 1 : 0;
    }

    /** Empty for what POI cannot read. */
    private static Optional<Seen> byPoi(Path file) {
        try {
            return Optional.of(SeenByPoi.of(file));
        } catch (IOException | RuntimeException e) {
            System.out.println(Wild.name(file) + " is read by us alone; POI: " + Arrays.stream(String.valueOf(e.getMessage()).split("\n")).findFirst().orElse(""));
            return Optional.empty();
        }
    }
}
