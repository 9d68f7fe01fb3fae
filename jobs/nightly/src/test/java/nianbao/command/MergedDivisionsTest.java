package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Townships that merged, from the workbooks to the views, on the register that the page on definitions shows. */
class MergedDivisionsTest {

    @TempDir
    private static Path folder;

    private static Nights nights;

    @BeforeAll
    static void load() throws Exception {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), GuidePage.read().block("merged"));
        String definition = Files.readString(Path.of("src/test/resources/nianbao/forms/mediation.yaml"));
        Files.writeString(forms.resolve("mediation.yaml"), definition.replace("register: ../register", "register: register"));
        nights = new Nights(folder, Path.of(System.getProperty("nianbao.root")).resolve("sql"), forms);
        save("2013", Returns.of(2013, "云岭县", "2014年1月8日").row("城关镇", 38, 38).row("柳林乡", 24, 24).row("石桥乡", 19, 19));
        save("2014", Returns.of(2014, "云岭县", "2015年1月8日").row("城关镇", 40, 40).row("柳林镇", 25, 25).row("石桥乡", 20, 20).row("合计", 85, 85));
        save("2015", Returns.of(2015, "云岭县", "2016年1月8日").row("城关镇", 42, 42).row("柳林镇", 28, 28).row("石桥乡", 22, 22).row("合计", 92, 92));
        save("2016", Returns.of(2016, "云岭县", "2017年1月8日").row("城关镇", 41, 41).row("柳桥镇", 53, 53).row("合计", 94, 94));
        save("2016a", Returns.of(2016, "云岭县", "2017年1月9日").row("城关镇", 41, 41).row("柳桥镇", 30, 30).row("石桥乡", 23, 23));
        save("2014a", Returns.of(2014, "云岭县", "2015年1月9日").row("城关镇", 40, 40).row("柳桥镇", 45, 45));
        nights.pass();
    }

    private static void save(String name, Returns returns) throws Exception {
        returns.save(nights.inbox().resolve(name + ".xlsx"));
    }

    @Test
    void each_keeps_its_own_figures_in_the_years_in_which_it_stood() throws Exception {
        assertThat(nights.ask("select year || ' ' || division_code || ' ' || cast(value as integer) from observation"
                        + " where indicator = 'mediated' order by year, division_code"))
                .containsExactly(
                        "2013 900101 38", "2013 900103 19", "2013 900106 24",
                        "2014 900101 40", "2014 900103 20", "2014 900106 25",
                        "2015 900101 42", "2015 900103 22", "2015 900106 28",
                        "2016 900101 41", "2016 900104 53");
    }

    @Test
    void on_the_divisions_of_today_they_are_summed() throws Exception {
        assertThat(nights.ask("select year || ' ' || cast(value as integer) || ' ' || coalesce(cast(cast(change as integer) as varchar), '-')"
                        + " || ' ' || reported || '/' || expected from year_on_year"
                        + " where indicator = 'mediated' and division_code = '900104' order by year"))
                .containsExactly("2013 43 - 2/2", "2014 45 2 2/2", "2015 50 5 2/2", "2016 53 3 1/1");
    }

    @Test
    void the_county_adds_up_all_of_them_and_misses_none() throws Exception {
        assertThat(nights.ask("select year || ' ' || cast(value as integer) || ' ' || coalesce(cast(cast(change as integer) as varchar), '-')"
                        + " from year_on_year where indicator = 'mediated' and division_code = '9001' order by year"))
                .containsExactly("2013 81 -", "2014 85 4", "2015 92 7", "2016 94 2");
        assertThat(nights.ask("select year || ' ' || reported || '/' || expected from completeness"
                        + " where division_code = '9001' order by year"))
                .containsExactly("2013 3/3", "2014 3/3", "2015 2/2", "2016 2/2");
    }

    @Test
    void every_figure_leads_to_its_cells() throws Exception {
        assertThat(nights.ask("select file || ' ' || cell from lineage where basis = 'today' and division_code = '900104'"
                        + " and indicator = 'mediated' and year = 2015 order by cell"))
                .containsExactly("2015.xlsx B5", "2015.xlsx B6");
    }

    @Test
    void what_does_not_say_of_which_of_them_it_speaks_is_sent_back() throws Exception {
        assertThat(nights.ask("select s.file || ' ' || f.rule || ' ' || f.cell from finding f join submission s on s.submission = f.submission"
                        + " where f.level = 'error' order by 1"))
                .containsExactly("2014a.xlsx ambiguous_division A5", "2016a.xlsx absorbed_division A6");
    }
}
