package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.run.Summary;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Five real yearly workbooks of arrests by state, which nobody here wrote, against the same five years put together by
 * hand by others. They are not part of the project: the test runs where their folder lies beside it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrestsTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path ARRESTS =
            Path.of(System.getProperty("nianbao.wild", ROOT.resolve("../shared/wild").toString())).resolve("fbi-arrests-by-state");
    private static final List<String> ONCE_A_STATE = List.of("number_of_agencies", "estimated_population");

    private Nights nights;
    private Summary summary;

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(ARRESTS), "not run: the real workbooks of arrests are not at " + ARRESTS);
        Path definitions = Path.of("src/test/resources/arrests").toAbsolutePath();
        nights = new Nights(folder, ROOT.resolve("sql"), definitions);
        try (ConfigurableApplicationContext application = nights.start()) {
            summary = application.getBean(Nightly.class).run(ARRESTS.resolve("raw"), definitions).get(0);
        }
    }

    @Test
    void all_five_years_are_accepted() throws Exception {
        assertThat(summary.received()).isEqualTo(5);
        assertThat(nights.ask("select year, outcome from submission order by year"))
                .containsExactly("2014 accepted", "2015 accepted", "2016 accepted", "2017 accepted", "2018 accepted");
    }

    @Test
    void every_year_has_51_areas_two_age_groups_and_31_offences() throws Exception {
        assertThat(nights.ask("select year, count(distinct division_code), count(distinct coalesce(category, 'all')),"
                        + " count(distinct indicator) filter (where unit = 'arrest') from observation group by year order by year"))
                .containsExactly("2014 51 2 31", "2015 51 2 31", "2016 51 2 31", "2017 51 2 31", "2018 51 2 31");
    }

    @Test
    void every_figure_equals_the_combination_made_by_hand_or_differs_for_a_reason_that_has_a_name() throws Exception {
        Map<String, BigDecimal> ours = figures();
        Map<String, Integer> differences = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        List<HandMade> handMade = handMade();
        for (HandMade figure : handMade) {
            String key = figure.key();
            figure.differences().forEach(name -> differences.merge(name, 1, Integer::sum));
            boolean equal = ours.containsKey(key) && same(ours.get(key), figure.value());
            if (!equal) {
                unexplained.add(key + ": " + ours.get(key) + " here, " + figure.value() + " by hand");
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(handMade).hasSize(5 * 51 * 2 * 33);
        assertThat(handMade.stream().map(HandMade::key).distinct()).hasSameSizeAs(ours.keySet());
        assertThat(differences)
                .containsOnly(
                        Map.entry("the state's name ends in a blank there", 3 * 2 * 33),
                        Map.entry("'Of' has a capital there", 5 * 2 * 33),
                        Map.entry("a figure given once a state is repeated beside both age groups there", 5 * 51 * 2 * 2));
    }

    @Test
    void alabama_is_an_outlier_that_the_comparison_shows() throws Exception {
        assertThat(nights.ask("select cast(previous as integer), cast(value as integer) from year_on_year"
                        + " where division_name = 'Alabama' and indicator = 'total_all_classes' and category is null and year = 2015"))
                .containsExactly("1815 140450");
    }

    @Test
    void where_hardly_an_agency_reported_one_year_that_year_or_the_next_is_an_outlier() throws Exception {
        assertThat(nights.ask("select year, cast(value as integer) from comparable where division_name = 'Alabama'"
                        + " and indicator = 'number_of_agencies' and year < 2016 order by year"))
                .containsExactly("2014 1", "2015 232");
        assertThat(nights.ask("select year, reason_en from outlier where division_name = 'Alabama'"
                        + " and indicator = 'total_all_classes' and category is null order by year"))
                .containsExactly("2014 far below its own history", "2015 far above what its siblings suggest");
        assertThat(nights.ask("select year, round(value / 1000000, 1) from comparable where division_name = 'Nebraska'"
                        + " and indicator = 'estimated_population' order by year"))
                .containsExactly("2014 1.7", "2015 1.2", "2016 1.7", "2017 0.2", "2018 1.5");
        assertThat(nights.ask("select year, reason_en from outlier where division_name = 'Nebraska'"
                        + " and indicator = 'total_all_classes' and category is null order by year"))
                .containsExactly(
                        "2015 far below what its siblings suggest",
                        "2016 far above what its siblings suggest",
                        "2017 far below what its siblings suggest",
                        "2018 far above what its siblings suggest");
        assertThat(nights.ask("select division_name, year from outlier"
                        + " where indicator = 'total_all_classes' and category is null order by score desc limit 1"))
                .containsExactly("Alabama 2015");
        assertThat(nights.ask("select year from outlier where division_name in ('California', 'Texas')"
                        + " and indicator = 'total_all_classes' and category is null"))
                .isEmpty();
    }

    /** One cell of the combination made by hand. */
    private record HandMade(int year, String state, String age, String column, BigDecimal value) {

        String key() {
            boolean whole = age.equals("Total all ages") || ONCE_A_STATE.contains(column);
            return year + " " + state.strip().replace(" Of ", " of ") + " " + (whole ? "all" : "under_18") + " " + column;
        }

        /** Why it looks different here, though its value is the same. */
        List<String> differences() {
            List<String> names = new ArrayList<>();
            if (!state.equals(state.strip())) {
                names.add("the state's name ends in a blank there");
            }
            if (state.contains(" Of ")) {
                names.add("'Of' has a capital there");
            }
            if (ONCE_A_STATE.contains(column)) {
                names.add("a figure given once a state is repeated beside both age groups there");
            }
            return names;
        }
    }

    private static boolean same(BigDecimal ours, BigDecimal theirs) {
        return ours == null || theirs == null ? ours == theirs : ours.compareTo(theirs) == 0;
    }

    private Map<String, BigDecimal> figures() throws Exception {
        Map<String, BigDecimal> figures = new HashMap<>();
        String query = "select o.year || ' ' || d.name || ' ' || coalesce(o.category, 'all') || ' ' || o.indicator"
                + " || '=' || coalesce(cast(o.value as varchar), '')"
                + " from observation o join division d on d.code = o.division_code";
        for (String figure : nights.ask(query)) {
            String[] parts = figure.split("=", -1);
            figures.put(parts[0], parts[1].isEmpty() ? null : new BigDecimal(parts[1]));
        }
        return figures;
    }

    private static List<HandMade> handMade() throws IOException {
        List<HandMade> figures = new ArrayList<>();
        try (Workbook workbook =
                WorkbookFactory.create(ARRESTS.resolve("expected/combined-2014-2018.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            Row headings = sheet.getRow(0);
            int last = headings.getLastCellNum() - 1;
            for (Row row : sheet) {
                for (int column = 2; row.getRowNum() > 0 && column < last; column++) {
                    figures.add(new HandMade(
                            (int) row.getCell(last).getNumericCellValue(),
                            row.getCell(0).getStringCellValue(),
                            row.getCell(1).getStringCellValue(),
                            headings.getCell(column).getStringCellValue(),
                            number(row.getCell(column))));
                }
            }
        }
        return figures;
    }

    private static BigDecimal number(Cell cell) {
        boolean empty = cell == null || cell.getCellType() != CellType.NUMERIC;
        return empty ? null : BigDecimal.valueOf(cell.getNumericCellValue());
    }
}
