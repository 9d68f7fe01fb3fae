package nianbao.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.bundle.BundledTables;
import nianbao.bundle.ReportDocument;
import nianbao.definition.Definitions;
import nianbao.disclosure.RandomCities;
import nianbao.job.Nights;
import nianbao.language.Language;
import nianbao.publication.PublishedRelease;
import nianbao.release.ReportPages;
import nianbao.release.ShownRelease;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttackTest {

    private static final Pattern SHOWN = Pattern.compile("data-value=\"[^\"]*\"|(?<=\\.mediated\">|\\.settled\">)[^<]*(?=</a>)");

    @TempDir
    static Path folder;

    private static Nights nights;
    private static Run run;
    private static SqlFolder sql;

    @TempDir
    Path exported;

    @BeforeAll
    static void load() throws Exception {
        RandomCities cities = new RandomCities(folder, 1, 4);
        cities.send(2014);
        cities.send(2015);
        nights = cities.nights();
        run = new Run(nights.home(), nights.pass().release());
        sql = new SqlFolder(nights.sql());
    }

    private static Attack attack() {
        Path open = run.release().resolve("public");
        return new Attack(List.of(new SeenRelease(run.release(), open, open.resolve("warehouse.duckdb"))), sql);
    }

    private List<Attack.Leak> leaks() throws Exception {
        return attack().on(exported);
    }

    private static long hidden() throws Exception {
        return Long.parseLong(nights.ask("select count(*) from suppressed where margin > 0").get(0));
    }

    @Test
    void nothing_is_found_in_what_is_published() throws Exception {
        Folders.link(run.exports(), exported);
        ShownRelease shown = ShownRelease.published(run);
        new ReportPages(run, shown, sql).write("10", 2015, Language.EN, exported, exported);
        new ReportDocument(new ReportPages(run, shown, sql).page("10", 2015, Language.ZH, exported)).write(exported);
        new BundledTables(shown.views()).write(exported);
        new PublishedRelease(shown.views(), sql, shown.edition()).write(exported);

        assertThat(hidden()).isGreaterThan(10);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void every_small_count_is_found_where_nothing_is_hidden() throws Exception {
        new BundledTables(ShownRelease.whole(run).views()).write(exported);

        assertThat(leaks().stream().map(Attack.Leak::about).distinct())
                .hasSize(Math.toIntExact(hidden()));
    }

    @Test
    void an_export_that_gives_something_away_is_refused_with_the_figure_and_the_place() throws Exception {
        state(value -> value);

        assertThatThrownBy(() -> attack().refuse(exported))
                .isInstanceOf(Failure.class)
                .hasMessageMatching("(?s).*mediation 2015 10\\d+ .*comparison\\.xlsx .*");
    }

    @Test
    void a_rule_that_a_blank_form_shows_gives_away_what_no_file_does() throws Exception {
        Nights ruled = new Nights(Files.createDirectories(folder.resolve("ruled")), nights.sql(), nights.definitions()).withOwnDefinitions();
        ruled.define("rules:\n", IntStream.range(5, 80)
                .mapToObj("  left_%1$d: {level: note, holds: settled >= mediated - %1$d, message: {zh: 少, en: Few}}\n"::formatted)
                .collect(Collectors.joining("", "rules:\n", "")));
        Path open = run.release().resolve("public");

        assertThat(leaks()).isEmpty();
        KnownRules.write(Definitions.load(ruled.definitions()), open);
        assertThat(leaks()).extracting(leak -> leak.about().indicator()).contains("settled");
        KnownRules.write(Definitions.load(nights.definitions()), open);
    }

    @Test
    void small_counts_are_found_in_each_kind_of_table_that_is_taken_along() throws Exception {
        new BundledTables(ShownRelease.whole(run).views()).write(exported);

        for (String ending : List.of(".csv", ".parquet", ".duckdb")) {
            assertThat(attack().on(filesOf(ending))).as(ending).hasSameSizeAs(leaks());
        }
    }

    private Path filesOf(String ending) throws IOException {
        Path kind = Files.createTempDirectory(folder, "only");
        for (Path file : files(exported)) {
            if (file.toString().endsWith(ending)) {
                Folders.linkFile(file, kind.resolve(file.getFileName()));
            }
        }
        return kind;
    }

    @Test
    void ranks_alone_give_figures_away() throws Exception {
        plant(page -> SHOWN.matcher(page).replaceAll("").replaceAll("<i style[^>]*></i>", "").replaceAll("<title>[^<]*</title>", "")
                .replaceAll("(?s)<table class=\"figures\">.*?</table>", ""));

        assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("rank"));
    }

    @Test
    void small_counts_are_found_in_the_tables_for_statistical_programs() throws Exception {
        ShownRelease whole = ShownRelease.whole(run);
        new PublishedRelease(whole.views(), sql, whole.edition()).write(exported);

        for (String ending : List.of(".csv", ".px")) {
            assertThat(attack().on(filesOf(ending))).as(ending).isNotEmpty().hasSameSizeAs(leaks());
        }
    }

    @Test
    void small_counts_are_found_in_a_document_and_in_the_sheets_of_its_charts() throws Exception {
        for (Language language : Language.values()) {
            new ReportDocument(new ReportPages(run, ShownRelease.whole(run), sql).page("10", 2015, language, exported)).write(exported);

            assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("report.docx"));
        }
    }

    @Test
    void what_has_risen_or_fallen_for_years_gives_figures_away() throws Exception {
        List<String> rows = nights.ask("""
                select '<tr><th>' || told.division_name || '</th><td>' || form.title_zh || ' · ' || indicator.title_zh || '</td><td>连续 1 年'
                    || case when told.change > 0 then '上升' else '下降' end || '</td><td>2014–2015</td></tr>'
                from year_on_year as told
                join form on form.form = told.form
                join indicator on indicator.form = told.form and indicator.indicator = told.indicator
                where told.year = 2015 and told.category is null and told.change <> 0""");
        Files.writeString(
                exported.resolve("10-市.html"),
                rows.stream().collect(Collectors.joining("", "<section aria-labelledby=ranking><table><tbody>", "</tbody></table></section>")));

        assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("ranking"));
    }

    @Test
    void a_figure_that_a_page_states_is_found() throws Exception {
        plant(page -> page);

        assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("html"));
    }

    @Test
    void bars_alone_give_figures_away() throws Exception {
        plant(page -> SHOWN.matcher(page).replaceAll("").replaceAll("<span class=\"rank\">[^<]*</span>", "").replaceAll("<title>[^<]*</title>", ""));

        assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("bar"));
    }

    @Test
    void changes_in_per_cent_alone_give_figures_away() throws Exception {
        plant(page -> changesOnly(page.replaceAll("(?s)<table class=\"sortable\">.*?</table>", "").replaceAll("<title>[^<]*</title>", "")));

        assertThat(leaks()).isNotEmpty();
    }

    /** Writes the pages for the office alone, with some of it taken out. */
    private void plant(UnaryOperator<String> change) throws Exception {
        new ReportPages(run, ShownRelease.whole(run), sql).write("10", 2015, Language.ZH, exported, exported);
        for (Path page : files(exported)) {
            Files.writeString(page, change.apply(Files.readString(page)));
        }
    }

    /** A page with the changes of its first table, but none of the figures. */
    private static String changesOnly(String page) {
        Matcher row = Pattern.compile("(?s)(</th>\\s*<td class=\"unit\">[^<]*</td>\\s*<td[^>]*>).*?(</td>\\s*<td[^>]*>).*?(</td>)").matcher(page);
        return row.replaceAll(found -> Matcher.quoteReplacement(blanked(found)));
    }

    private static String blanked(MatchResult row) {
        return row.group(1) + "*" + row.group(2) + row.group(3);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_figure_is_found_in_a_workbook() throws Exception {
        state(value -> value);

        assertThat(leaks()).extracting(Attack.Leak::where).anySatisfy(where -> assertThat(where.toString()).contains("comparison.xlsx"));
    }

    @Test
    void a_figure_that_a_workbook_rounds_to_the_next_five_is_found() throws Exception {
        state(value -> 5 * Math.round(value / 5));

        assertThat(leaks()).isNotEmpty();
    }

    @Test
    void a_change_in_a_workbook_gives_figures_away() throws Exception {
        workbook((row, columns) -> {
            Cell cell = row.getCell(columns - 2);
            List<String> said = nights.ask(VALUE.formatted("value - previous", name(row), division, 2015));
            if (cell != null && isHidden(row.getCell(columns - 3)) && !said.isEmpty() && said.get(0) != null) {
                cell.setCellValue(Double.parseDouble(said.get(0)));
            }
        });

        assertThat(leaks()).isNotEmpty();
    }

    private static final String VALUE = """
            select %s
            from year_on_year as told
            join indicator on indicator.form = told.form and indicator.indicator = told.indicator
            left join category on category.form = told.form and category.category = told.category
            where coalesce(category.title_zh, indicator.title_zh) = '%s' and told.division_name = '%s' and told.year = %d""";

    private String division = "";

    /** What is done about a row of figures, with the number of its columns. */
    private interface Planted {
        void in(Row row, int columns) throws Exception;
    }

    /** States hidden figures of 2015 in the workbook that is published, in some way. */
    private void state(DoubleUnaryOperator way) throws Exception {
        workbook((row, columns) -> {
            Cell cell = row.getCell(columns - 3);
            List<String> said = nights.ask(VALUE.formatted("value", name(row), division, 2015));
            if (isHidden(cell) && !said.isEmpty()) {
                cell.setCellValue(way.applyAsDouble(Double.parseDouble(said.get(0))));
            }
        });
    }

    private void workbook(Planted planted) throws Exception {
        try (InputStream published = Files.newInputStream(run.exports().resolve("comparison.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(published);
                OutputStream out = Files.newOutputStream(exported.resolve("comparison.xlsx"))) {
            Sheet sheet = workbook.getSheet("人民调解");
            int columns = 0;
            for (Row row : sheet) {
                String label = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (label.startsWith("指标")) {
                    columns = row.getLastCellNum();
                } else if (label.endsWith(" city") || label.endsWith(" county")) {
                    division = name(row);
                } else if (columns > 0) {
                    planted.in(row, columns);
                }
            }
            workbook.write(out);
        }
    }

    private static String name(Row row) {
        return row.getCell(0).getStringCellValue().replaceFirst("\\s.*", "").strip();
    }

    private static boolean isHidden(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals("*");
    }
}
