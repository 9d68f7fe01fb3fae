package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures ten, a hundred or more times what they were are told of before anything is published. */
class MagnitudeTest {

    @TempDir
    private Path folder;

    private Nights nights;

    @BeforeEach
    void aGoodYear() throws Exception {
        nights = Nights.in(folder);
        save(2014, row("清河镇", 1210, 1200), row("白塔镇", 820, 810), row("石桥镇", 505, 500));
        nights.pass();
    }

    @Test
    void a_column_a_hundred_times_as_large_as_last_year_s_is_told_of_once() throws Exception {
        save(2015, row("清河镇", 120100, 1201), row("白塔镇", 81000, 790), row("石桥镇", 50900, 510));

        assertThat(told()).containsExactly("magnitude_of_column B4 mediated 84000 2014: 845");
    }

    @Test
    void a_figure_ten_times_as_large_as_its_own_history_is_told_of() throws Exception {
        save(2015, row("清河镇", 12010, 1201), row("白塔镇", 821, 799), row("石桥镇", 511, 504));

        assertThat(told()).containsExactly("magnitude_of_figure B4 mediated 12010 2014: 1210");
    }

    @Test
    void a_figure_a_hundredth_of_its_history_is_told_of() throws Exception {
        save(2015, row("清河镇", 1250, 1201), row("白塔镇", 821, 799), row("石桥镇", 508, 5));

        assertThat(told()).containsExactly("magnitude_of_figure C6 settled 5 2014: 500");
    }

    @Test
    void growth_is_no_matter_of_size() throws Exception {
        save(2015, row("清河镇", 3200, 3100), row("白塔镇", 2400, 2300), row("石桥镇", 150, 140));

        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_read_again_under_other_definitions_is_no_history_of_its_own() throws Exception {
        save(2015, row("清河镇", 120100, 1201), row("白塔镇", 81000, 790), row("石桥镇", 50900, 510));
        nights.pass();
        nights = nights.withOwnDefinitions();
        nights.define("headings: [乡镇]", "headings: [乡镇, 镇街]");

        assertThat(told()).containsExactly("magnitude_of_column B4 mediated 84000 2014: 845");
    }

    private List<String> told() throws Exception {
        nights.pass();
        return nights.ask("select rule || ' ' || cell || ' ' || indicator || ' ' || found || ' ' || expected from finding"
                + " where level = 'warning' order by 1");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private void save(int year, Object[]... rows) throws Exception {
        Returns returns = Returns.of(year, "大河市", year + 1 + "年1月8日");
        for (Object[] row : rows) {
            returns.row(row);
        }
        returns.save(nights.inbox().resolve("大河市" + year + ".xlsx"));
    }
}
