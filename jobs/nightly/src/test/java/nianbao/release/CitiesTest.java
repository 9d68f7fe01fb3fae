package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Summary;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;
import nianbao.verify.DataTests;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Landings;
import nianbao.warehouse.PartitionKey;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitiesTest {

    private static final String SECOND_CITY = """
            91,小河市,city,city,,,,
            9101,北县,county,county,91,,,
            9101101,新河镇,township,town,9101,,,
            """;

    @TempDir
    Path folder;

    @Test
    void a_workbook_changes_the_figures_and_the_comparison_of_its_city_alone() throws Exception {
        Nights nights = twoCities();
        send(nights, "东县", "清河镇", 12);
        send(nights, "北县", "新河镇", 20);
        Summary first = nights.pass();
        Path before = nights.home().releases().resolve(first.release());
        send(nights, "北县", "新河镇", 21);

        Summary second = nights.pass();
        Path after = nights.home().releases().resolve(second.release());
        Slice east = new Slice("mediation", 2015, "90");
        Slice north = new Slice("mediation", 2015, "91");

        assertThat(nights.ask("select cast(value as integer) from year_on_year where indicator = 'mediated' and level = 'city' order by 1"))
                .containsExactly("12", "21");
        assertThat(Folders.names(Path.of(second.comparison())))
                .containsExactly("90-大河市", "91-小河市");
        assertThat(Slices.of(after).digests()).hasSize(2)
                .containsEntry(east, Slices.of(before).digests().get(east))
                .doesNotContainEntry(north, Slices.of(before).digests().get(north));
        assertThat(linked(first, second, "90-大河市/人民调解.xlsx")).isTrue();
        assertThat(linked(first, second, "91-小河市/人民调解.xlsx")).isFalse();
        assertThat(linked(first, second, "90-大河市/综合表.xlsx")).isTrue();
        assertThat(texts(Path.of(second.comparison()).resolve("91-小河市/综合表.xlsx"))).contains("新河镇").doesNotContain("清河镇");
    }

    @Test
    void years_of_several_cities_are_tested_together() throws Exception {
        Nights nights = twoCities();
        for (int year : new int[] {2014, 2015}) {
            Returns.of(year, "东县", "2016年1月8日").row("清河镇", year, 11).save(nights.inbox().resolve(year + "东.xlsx"));
            Returns.of(year, "北县", "2016年1月8日").row("新河镇", year, 11).save(nights.inbox().resolve(year + "北.xlsx"));
        }
        Path release = nights.home().releases().resolve(nights.pass().release());
        List<PartitionKey> together = List.of(new PartitionKey("mediation", 2014), new PartitionKey("mediation", 2015));

        ReleaseSubset extract = ReleaseSubset.of(release, together, folder.resolve("extract"));
        try (DataTests trial = DataTests.in(extract.folder(), new SqlFolder(nights.sql()), new Landings(nights.home()), Set.of())) {
            assertThat(trial.complaints(extract)).isEmpty();
        }
    }

    @Test
    void cities_between_which_a_division_moved_are_one_and_what_is_under_none_is_together() throws Exception {
        try (Database database = Database.inMemory()) {
            database.execute(new Sql("create table membership (zone_code varchar, township_code varchar)"));
            database.execute(new Sql("""
                    create table division as from (values
                        ('10', 'city', null, '10'), ('11', 'city', null, '11'), ('12', 'city', null, '12'),
                        ('1001', 'county', '10', '1001'), ('1101', 'county', '11', '1101'), ('1201', 'county', '12', '1201'),
                        ('1001101', 'township', '1001', '1201101'), ('1201101', 'township', '1201', '1201101'),
                        ('1101101', 'township', '1101', '1101101'),
                        ('99', 'county', null, '99'), ('99101', 'township', '99', '99101')
                    ) as given(code, level, parent_code, current_code)"""));

            assertThat(database.list(new SqlFolder(Path.of("../../sql")).read("release/city"),
                            row -> row.getString("code") + " " + row.getString("city")))
                    .containsExactly(
                            "10 10", "1001 10", "1001101 10", "11 11", "1101 11", "1101101 11", "12 10", "1201 10",
                            "1201101 10", "99 none", "99101 none");
        }
    }

    private Nights twoCities() throws IOException {
        Nights given = Nights.in(folder);
        Path copied = Nights.copy(given.definitions().getParent(), folder.resolve("copied"));
        Files.writeString(copied.resolve("register/division.csv"), SECOND_CITY, StandardOpenOption.APPEND);
        return new Nights(folder, given.sql(), copied.resolve("forms"));
    }

    private static void send(Nights nights, String county, String township, int mediated) throws IOException {
        Returns.of(2015, county, "2016年1月" + mediated + "日")
                .row(township, mediated, 11)
                .save(nights.inbox().resolve(county + mediated + ".xlsx"));
    }

    private static List<String> texts(Path workbook) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            return StreamSupport.stream(opened.getSheet("乡镇").spliterator(), false).map(row -> row.getCell(0).getStringCellValue()).toList();
        }
    }

    private static boolean linked(Summary first, Summary second, String workbook) throws IOException {
        return key(Path.of(first.comparison()).resolve(workbook)).equals(key(Path.of(second.comparison()).resolve(workbook)));
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
