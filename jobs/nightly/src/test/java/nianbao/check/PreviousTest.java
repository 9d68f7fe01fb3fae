package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold figures against those of the year before. */
class PreviousTest {

    private static final String RULE = "  never_less:\n    level: error\n    holds: mediated >= previous.mediated - settled\n"
            + "    message: {zh: 减得太多, en: Too much less}\nrules:\n";

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void defineTheRule() throws Exception {
        nights = Nights.in(folder).withOwnDefinitions();
        nights.define("rules:\n", "rules:\n" + RULE.replace("rules:\n", ""));
    }

    @Test
    void a_figure_is_held_against_that_of_the_year_before_which_landed_earlier() throws Exception {
        returned(2014, "2014.xlsx", 1000, 900);
        nights.pass();
        returned(2015, "2015.xlsx", 80, 70);
        nights.pass();

        assertThat(found()).containsExactly(
                "B4, C4 调解数 80，成功数 70，上年调解数 1000 / Disputes mediated 80, Disputes settled 70, Disputes mediated the year before 1000"
                        + " 调解数 ≥ 上年调解数 − 成功数 / Disputes mediated ≥ Disputes mediated the year before − Disputes settled");
    }

    @Test
    void a_figure_is_held_against_that_of_a_return_of_the_same_night() throws Exception {
        returned(2014, "2014.xlsx", 1000, 900);
        returned(2015, "2015.xlsx", 80, 70);
        nights.pass();

        assertThat(found()).hasSize(1);
    }

    @Test
    void nothing_is_held_against_years_of_which_two_returns_say_different_things() throws Exception {
        returned(2014, "2014.xlsx", 1000, 900);
        returned(2014, "2014更正.xlsx", 100, 90);
        returned(2015, "2015.xlsx", 80, 70);
        nights.pass();

        assertThat(found()).isEmpty();
    }

    @Test
    void nothing_is_held_against_a_year_of_which_nothing_came() throws Exception {
        returned(2013, "2013.xlsx", 1000, 900);
        returned(2015, "2015.xlsx", 80, 70);
        nights.pass();

        assertThat(found()).isEmpty();
    }

    private List<String> found() throws Exception {
        return nights.ask("select concat_ws(' ', cell, found, expected) from finding where rule = 'never_less'");
    }

    private void returned(int year, String file, int mediated, int settled) throws Exception {
        Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", mediated, settled).save(nights.inbox().resolve("东县").resolve(file));
    }
}
