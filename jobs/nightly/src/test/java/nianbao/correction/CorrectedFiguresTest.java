package nianbao.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.rebuild.Proof;
import nianbao.rebuild.Rebuild;
import nianbao.release.Releases;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that the office corrects, over the nights in which it holds, holds no longer, and is taken out. */
class CorrectedFiguresTest {

    private static final String ENTRY = """
            - form: mediation
              year: 2015
              division: 清河镇
              indicator: mediated
              expect: %s
              value: 20
              reason: %s
              role: 统计科
              date: 2016-05-01
            """;
    private static final String FIGURES = "select division_code, cast(value as integer), status from observation"
            + " where indicator = 'mediated' and year = 2015 order by 1";
    private static final String TOTAL = "select cast(mediated as integer), round(settled_pct, 2) from mediation where year = 2015 and level = 'city'";

    @TempDir
    static Path folder;

    private static Nights nights;
    private static List<String> before;
    private static List<String> figures;
    private static List<String> total;
    private static List<String> lineage;
    private static List<String> correction;
    private static List<String> revision;
    private static Proof proof;
    private static Throwable outdated;
    private static String stayed;
    private static Throwable personal;
    private static List<String> looked;
    private static List<String> takenOut;

    @BeforeAll
    static void correct() throws Exception {
        nights = Nights.in(folder).withOwnDefinitions();
        save("a.xlsx", 12);
        nights.pass();
        before = nights.ask(TOTAL);
        write(ENTRY.formatted("12", "与原始台账核对"));
        nights.pass();
        figures = nights.ask(FIGURES);
        total = nights.ask(TOTAL);
        lineage = nights.ask("select cast(cell_value as integer), cast(corrected_from as integer), cell, decision from lineage where basis = 'then' and year = 2015"
                + " and level = 'city' and indicator = 'mediated' and part = 'value' order by 1");
        correction = nights.ask("select division_code, cast(corrected_from as integer), cast(value as integer), reason, role, decided_on from correction");
        revision = nights.ask("select cast(previous as integer), cast(value as integer), previous_cell, cell from revision where indicator = 'mediated'");
        proof = new Rebuild(nights.home(), new SqlFolder(nights.sql()), Definitions.load(nights.definitions())).prove();
        String release = new Releases(nights.home()).inForce().orElseThrow().run();
        save("b.xlsx", 13);
        outdated = catchThrowable(() -> nights.pass());
        stayed = release.equals(new Releases(nights.home()).inForce().orElseThrow().run()) ? "stays" : "is gone";
        write(ENTRY.formatted("13", "问 13812345678"));
        personal = catchThrowable(() -> nights.pass());
        write(ENTRY.formatted("13", "与原始台账核对"));
        nights.pass();
        looked = nights.ask(FIGURES);
        Files.delete(nights.definitions().resolve("corrections.yaml"));
        nights.pass();
        takenOut = nights.ask(FIGURES);
    }

    @Test
    void the_corrected_figure_has_a_status_of_its_own_and_every_sum_and_rate_is_made_of_it() {
        assertThat(before).containsExactly("20 100.00");
        assertThat(figures).containsExactly("9001101 20 I", "9001102 8 A");
        assertThat(total).containsExactly("28 71.43");
        assertThat(revision).containsExactly("12 20 B4 B4");
    }

    @Test
    void the_views_tell_both_figures_the_cell_and_why() {
        assertThat(correction).containsExactly("9001101 12 20 与原始台账核对 统计科 2016-05-01");
        assertThat(lineage).containsExactly("8 null B5 null", "20 12 B4 与原始台账核对 (统计科, 2016-05-01)");
    }

    @Test
    void the_release_is_built_again_with_the_same_rows() {
        assertThat(proof.isIdentical()).as(proof.toString()).isTrue();
    }

    @Test
    void a_release_stops_when_what_is_expected_stands_there_no_longer_and_says_what_does() {
        assertThat(outdated).hasMessageContaining("corrections.yaml:1: mediation 2015 9001101 清河镇 mediated is expected to be 12, and 13 stands there now (b.xlsx, Sheet1!B4)")
                .hasMessageContaining("write down as expect what stands there now, or take the correction out");
        assertThat(stayed).isEqualTo("stays");
        assertThat(looked).containsExactly("9001101 20 I", "9001102 8 A");
    }

    @Test
    void a_reason_with_data_of_a_person_stops_it_too() {
        assertThat(personal).hasMessageContaining("corrections.yaml:1: the reason or the role looks like data of a person")
                .hasMessageNotContaining("13812345678");
    }

    @Test
    void what_was_sent_counts_again_when_the_correction_is_taken_out() {
        assertThat(takenOut).containsExactly("9001101 13 A", "9001102 8 A");
    }

    private static void save(String name, int mediated) throws IOException {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", mediated, 12).row("白塔镇", 8, 8).save(nights.inbox().resolve(name));
    }

    private static void write(String entries) throws IOException {
        Files.writeString(nights.definitions().resolve("corrections.yaml"), entries);
    }
}
