package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that hold figures against those of the year before. */
class PreviousTest {

    private static final String RULE = "  never_less:\n    level: error\n    holds: mediated >= previous.mediated - settled\n"
            + "    message: {zh: 减得太多, en: Too much less}\nrules:\n";

    @TempDir
    private static Path folder;

    private static Nights nights;

    /** Each test has years of its own, which none of the others are the years before of. */
    @BeforeAll
    static void loadTwice() throws Exception {
        nights = Nights.in(folder).withOwnDefinitions();
        nights.define("rules:\n", "rules:\n" + RULE.replace("rules:\n", ""));
        returned(2014, "2014.xlsx", 1000, 900);
        returned(2010, "2010.xlsx", 1000, 900);
        returned(2011, "2011.xlsx", 80, 70);
        returned(2006, "2006.xlsx", 1000, 900);
        returned(2006, "2006更正.xlsx", 100, 90);
        returned(2007, "2007.xlsx", 80, 70);
        returned(2001, "2001.xlsx", 1000, 900);
        returned(2003, "2003.xlsx", 80, 70);
        nights.pass();
        returned(2015, "2015.xlsx", 80, 70);
        nights.pass();
    }

    @Test
    void a_figure_is_held_against_that_of_the_year_before_which_landed_earlier() throws Exception {
        assertThat(found(2014, 2015)).containsExactly(
                "B4, C4 调解数 80，成功数 70，上年调解数 1000 / Disputes mediated 80, Disputes settled 70, Disputes mediated the year before 1000"
                        + " 调解数 ≥ 上年调解数 − 成功数 / Disputes mediated ≥ Disputes mediated the year before − Disputes settled");
    }

    @Test
    void a_figure_is_held_against_that_of_a_return_of_the_same_night() throws Exception {
        assertThat(found(2010, 2011)).hasSize(1);
    }

    @Test
    void nothing_is_held_against_years_of_which_two_returns_say_different_things() throws Exception {
        assertThat(found(2006, 2007)).isEmpty();
    }

    @Test
    void nothing_is_held_against_a_year_of_which_nothing_came() throws Exception {
        assertThat(found(2001, 2003)).isEmpty();
    }

    private static List<String> found(int from, int to) throws Exception {
        return nights.ask("select concat_ws(' ', cell, found, expected) from finding join submission using (submission)"
                + " where rule = 'never_less' and substr(parse_filename(file), 1, 4) between '" + from + "' and '" + to + "'");
    }

    private static void returned(int year, String file, int mediated, int settled) throws Exception {
        Returns.of(year, "东县", (year + 1) + "年1月8日").row("清河镇", mediated, settled).save(nights.inbox().resolve("东县").resolve(file));
    }
}
