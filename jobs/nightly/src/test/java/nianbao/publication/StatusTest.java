package nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nianbao.export.Edition;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.view.GivenRelease;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release with a figure of every status, in each format. */
class StatusTest {

    private static final String NEIGHBOUR = "disputes_mediated dispute_type-neighbour";
    private static final String FAMILY = "disputes_mediated dispute_type-family";

    @TempDir
    static Path folder;

    private static final Map<String, Map<String, String>> ROWS = new TreeMap<>();

    private static PxReader px;
    private static Map<List<String>, String> cells;

    @BeforeAll
    static void write() throws Exception {
        SqlFolder sql = new SqlFolder(SampleWarehouse.ROOT.resolve("sql"));
        Path written = Files.createDirectories(folder.resolve("written"));
        try (Connection views = new GivenRelease(Path.of("src/test/resources/nianbao/publication/statuses"), folder).open()) {
            Cubes cubes = new Cubes(new Database(views), sql);
            cubes.make();
            new PublishedRelease(folder, sql, new Edition("made", Instant.EPOCH)).write(cubes, written);
        }
        for (Map<String, String> row : CsvTable.rows(written.resolve("mediation.csv"))) {
            ROWS.put(String.join(" ", row.get("REF_AREA"), row.get("INDICATOR"), row.get("CATEGORY"), row.get("TIME_PERIOD")), row);
        }
        px = new PxReader(written.resolve("mediation.px"));
        cells = px.cube();
    }

    @Test
    void zero_is_a_figure() {
        assertThat(told("371502008 disputes_mediated _T 2014")).isEqualTo("0 A F 1/1");
        assertThat(cell("disputes_mediated", "371502008", "2014")).isEqualTo("0");
    }

    @Test
    void a_blank_cell_is_neither_zero_nor_a_return_that_was_not_sent() {
        assertThat(told("371502010 disputes_mediated _T 2014")).isEqualTo(" O F 0/1");
        assertThat(cell("disputes_mediated", "371502010", "2014")).isEqualTo("\"....\"");
        assertThat(told("371502101 disputes_mediated _T 2014")).isEqualTo(" L_NOT_SENT F 0/1");
        assertThat(cell("disputes_mediated", "371502101", "2014")).isEqualTo("\".....\"");
    }

    @Test
    void a_return_of_nothing_but_blanks_was_sent() {
        assertThat(told("371502010 disputes_mediated _T 2015")).isEqualTo(" O F 0/1");
        assertThat(ROWS).doesNotContainKey("371502010 disputes_settled _T 2015");
        assertThat(cell("disputes_settled", "371502010", "2015")).isEqualTo("\"......\"");
    }

    @Test
    void what_cannot_be_and_what_was_not_collected_are_told_apart() {
        assertThat(told("371502010 " + FAMILY + " 2014")).isEqualTo(" M F 0/1");
        assertThat(cell("disputes_mediated.dispute_type-family", "371502010", "2014")).isEqualTo("\".\"");
        assertThat(told("371502010 " + NEIGHBOUR + " 2014")).isEqualTo(" L F 0/1");
        assertThat(cell("disputes_mediated.dispute_type-neighbour", "371502010", "2014")).isEqualTo("\"..\"");
    }

    @Test
    void a_suppressed_figure_is_confidential() {
        assertThat(told("371502008 " + FAMILY + " 2014")).isEqualTo(" Q C 0/1");
        assertThat(cell("disputes_mediated.dispute_type-family", "371502008", "2014")).isEqualTo("\"...\"");
    }

    @Test
    void a_figure_that_is_held_back_is_no_figure_and_says_so() {
        assertThat(told("371502008 " + NEIGHBOUR + " 2014")).isEqualTo(" V F 0/1");
        assertThat(cell("disputes_mediated.dispute_type-neighbour", "371502008", "2014")).isEqualTo("\"..\"");
        assertThat(attributes("disputes_mediated.dispute_type-neighbour", "371502008", "2014")).startsWith("V");
    }

    @Test
    void a_rounded_figure_says_by_how_much() {
        assertThat(told("371502008 disputes_settled _T 2014")).isEqualTo("0 N F 1/1");
        assertThat(attributes("disputes_settled", "371502008", "2014")).containsExactly("N", "", "0.5", "");
        assertThat(told("371502008 disputes_mediated _T 2015")).isEqualTo("143000 A F 1/1");
        assertThat(ROWS.get("371502008 disputes_mediated _T 2015")).containsEntry("ROUNDING", "500").containsEntry("PERIOD", "2015-01-01/2015-10-31");
        assertThat(attributes("disputes_mediated", "371502008", "2015")).containsExactly("A", "", "500", "2015-01-01/2015-10-31");
    }

    @Test
    void a_figure_that_is_counted_elsewhere_says_so() {
        assertThat(told("371502010 disputes_settled _T 2014")).isEqualTo("7 K F 1/1");
        assertThat(attributes("disputes_settled", "371502010", "2014")).startsWith("K");
    }

    @Test
    void a_sum_with_missing_members_says_so() {
        assertThat(told("371502 disputes_mediated _T 2015")).isEqualTo("143012.5 A F 2/3");
        assertThat(cell("disputes_mediated", "371502", "2015")).isEqualTo("143012.5");
        assertThat(attributes("disputes_mediated", "371502", "2015")).contains("2/3");
    }

    @Test
    void no_two_statuses_look_alike() {
        Map<String, Long> looks = Arrays.stream(PublishedStatus.values())
                .filter(status -> status.symbol() > 0)
                .collect(Collectors.groupingBy(
                        status -> status == PublishedStatus.HELD_BACK ? "told by its attribute" : PublishedStatus.written(status.symbol()),
                        Collectors.counting()));

        assertThat(looks.values()).containsOnly(1L);
        assertThat(looks).doesNotContainKey(PublishedStatus.written(PublishedStatus.NOTHING));
    }

    private static String told(String figure) {
        Map<String, String> row = ROWS.get(figure);
        return String.join(" ", row.get("OBS_VALUE"), row.get("OBS_STATUS"), row.get("CONF_STATUS"), row.get("REPORTED") + "/" + row.get("EXPECTED"));
    }

    private static String cell(String counted, String division, String year) {
        return cells.get(List.of(counted, division, year));
    }

    private static List<String> attributes(String counted, String division, String year) {
        return px.keywords.get("ATTRIBUTES(\"%s\",\"%s\",\"%s\")".formatted(counted, division, year));
    }
}
