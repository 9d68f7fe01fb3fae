package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.observation.Status;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are understood only by what stands beside, above or below them. */
class NeighboursTest {

    private static final String IN_COLUMNS = """
            layout:
              division: {in: columns}
              indicator: {in: rows, headings: [指标]}
              unit: {in: rows, headings: [单位]}
              totals: [全县]
            indicators:
              people: {title: {zh: 人口, en: People}, unit: person, kind: stock, headings: [人口]}
              homes: {title: {zh: 户数, en: Homes}, unit: household, kind: stock, headings: [户数]}
            """;
    private static final String IN_ROWS = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              totals: [全县]
              subtotals: [镇, 街道]
            indicators:
              homes: {title: {zh: 户数, en: Homes}, unit: household, kind: stock, headings: [户数]}
              homes_flats: {title: {zh: 住宅户数, en: Flats}, unit: household, kind: stock, headings: [户数/其中：住宅]}
              area: {title: {zh: 面积, en: Area}, unit: hectare, kind: stock, headings: [面积]}
              area_flats: {title: {zh: 住宅面积, en: Area of flats}, unit: hectare, kind: stock, headings: [面积/住宅]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_name_over_two_header_rows_is_read_whole() throws IOException {
        Reading reading = Desk.with(folder, IN_COLUMNS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("指标", "单位", "清", "城关", "石桥镇").row(null, null, "河 镇", "街道").row("人口", "人", 1, 2, 3));

        assertThat(Desk.figures(reading)).isEqualTo("""
                C4 1001101 2015 people 1 person
                D4 1001001 2015 people 2 person
                E4 1001103 2015 people 3 person
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_heading_over_two_header_rows_is_read_whole() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户", "面积").row(null, "数", null).row("清河镇", 1, 2).merge("C2:C3"));

        assertThat(Desk.figures(reading)).isEqualTo("B4 1001101 2015 homes 1 household\nC4 1001101 2015 area 2 hectare\n");
    }

    @Test
    void units_in_a_column_without_a_heading_are_those_of_the_rows() throws IOException {
        Reading reading = Desk.with(folder, IN_COLUMNS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("指标", null, "全县", "清河镇").row("人口", "万人", 1.5, 1.5).row("户数", "户", 7, 7));

        assertThat(Desk.figures(reading)).isEqualTo("D3 1001101 2015 people 15000 person ±500\nD4 1001101 2015 homes 7 household\n");
    }

    @Test
    void units_beside_several_columns_of_figures_are_an_error() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数", "面积", null).row("清河镇", 1, 2, "万户").row("石桥镇", 1, 2, "万户"));

        assertThat(Desk.findings(reading)).isEqualTo("D3 units_without_heading 万户\n");
    }

    @Test
    void a_part_is_known_by_the_column_on_its_left() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数", "其中：住宅", "面积", "#住宅").row("清河镇", 50, 40, 9, 7));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001101 2015 homes 50 household
                C3 1001101 2015 homes_flats 40 household
                D3 1001101 2015 area 9 hectare
                E3 1001101 2015 area_flats 7 hectare
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_draft_tells_equal_parts_apart_by_the_columns_on_their_left() throws IOException {
        Path file = Book.of("S").row("各乡征收情况2015").row("地区", "户数", "其中：住宅", "面积", "其中：住宅").row("东山乡", 50, 40, 9, 7).row("西河乡", 30, 20, 5, 4)
                .save(folder.resolve("a.xlsx"));
        Path forms = Files.createDirectories(folder.resolve("none"));
        Files.copy(Path.of("src/test/resources/returns/division.csv"), forms.resolve("division.csv"));
        Files.writeString(forms.resolve("other.yaml"), """
                form: other
                title: {zh: 他表, en: Other}
                register: .
                level: township
                match: [他表]
                layout: {division: {in: rows, headings: [单位]}, indicator: {in: columns}}
                indicators: {x: {title: {zh: 甲数, en: X}, unit: case, kind: flow, headings: [甲数]}}
                """);

        String draft = new Inspector(Definitions.load(forms)).inspect(new Received("5ha", "a.xlsx", Instant.EPOCH, file)).draft();

        assertThat(draft).contains("headings: [户数/住宅]", "headings: [面积/住宅]");
    }

    @Test
    void subtotals_may_stand_before_their_parts() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("全县", 60).row("镇", 50).row("清河镇", 30).row("石桥镇", 20).row("街道", 10).row("城关街道", 10));

        assertThat(Desk.totals(reading)).isEqualTo("""
                B3 homes 60 over 2..7
                B4 homes 50 over 4..5
                B7 homes 10 over 7..7
                """);
    }

    @Test
    void a_subtotal_before_its_parts_does_not_reach_divisions_of_another_kind_that_follow_them() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("全县", 60).row("镇", 50).row("清河镇", 30).row("石桥镇", 20).row("城关街道", 10));

        assertThat(Desk.totals(reading)).isEqualTo("B3 homes 60 over 2..6\nB4 homes 50 over 4..5\n");
    }

    @Test
    void a_subtotal_behind_its_parts_does_not_reach_divisions_of_another_kind_before_them() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("城关街道", 10).row("清河镇", 30).row("石桥镇", 20).row("镇", 50).row("全县", 60));

        assertThat(Desk.totals(reading)).isEqualTo("B6 homes 50 over 3..4\nB7 homes 60 over 2..6\n");
    }

    @Test
    void a_subtotal_over_divisions_of_several_kinds_covers_them_all() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("镇", 60).row("清河镇", 30).row("石桥镇", 20).row("城关街道", 10));

        assertThat(Desk.totals(reading)).isEqualTo("B3 homes 60 over 3..5\n");
    }

    @Test
    void a_subtotal_that_fits_no_way_to_read_it_is_held_against_all_rows_up_to_the_next() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("镇", 51).row("清河镇", 30).row("石桥镇", 20).row("城关街道", 10));

        assertThat(Desk.totals(reading)).isEqualTo("B3 homes 51 over 3..5\n");
    }

    @Test
    void a_part_of_a_division_among_the_divisions_is_kept_and_in_no_total() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("全县", 50).row("清河镇", 30).row("  #城关街道", 4).row("石桥镇", 20));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001101 2015 homes 30 household
                B5 1001001 2015 homes 4 household INCLUDED_ELSEWHERE
                B6 1001103 2015 homes 20 household
                """);
        assertThat(Desk.findings(reading, "of_which_row")).isEqualTo("A5 of_which_row #城关街道\n");
    }

    @Test
    void the_first_of_the_parts_of_a_total_is_a_part_like_the_others() throws IOException {
        Reading reading = Desk.with(folder, IN_ROWS)
                .read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "户数").row("全县", 50).row("其中：清河镇", 30).row("石桥镇", 20));

        assertThat(reading.observations()).extracting(figure -> figure.status()).containsOnly(Status.REPORTED);
    }

    @Test
    void of_two_forms_with_one_title_a_table_is_of_that_which_knows_its_rows() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("two"));
        Files.copy(Path.of("src/test/resources/returns/division.csv"), forms.resolve("division.csv"));
        for (String kind : List.of("年末", "常住")) {
            Files.writeString(forms.resolve(kind + ".yaml"), """
                    form: %s
                    title: {zh: 人口统计, en: People}
                    register: .
                    level: township
                    match: [人口统计]
                    layout: {division: {in: columns}, indicator: {in: rows, headings: [指标]}}
                    indicators: {people: {title: {zh: 人口, en: People}, unit: person, kind: stock, headings: [%s人口], required: 2015..}}
                    """.formatted(kind.equals("年末") ? "a_end" : "b_usual", kind));
        }
        Reader reader = new Reader(Definitions.load(forms));
        for (String kind : List.of("年末", "常住")) {
            Path file = Book.of("S").row("临江县2015年人口统计").row("指标", "清河镇").row(kind + "人口", 7).save(folder.resolve(kind + ".xlsx"));

            Reading reading = reader.read(new Received("5ha", kind + ".xlsx", Instant.EPOCH, file));

            assertThat(reading.submission().form()).isEqualTo(kind.equals("年末") ? "a_end" : "b_usual");
            assertThat(reading.findings()).isEmpty();
        }
    }

    @Test
    void a_block_may_bear_its_title_in_the_corner_of_its_header() throws IOException {
        Reading reading = Desk.with(folder, """
                layout:
                  division: {in: title}
                  category: {in: rows, headings: [类别, ""]}
                  indicator: {in: columns}
                indicators:
                  filed: {title: {zh: 收案, en: Filed}, unit: case, kind: flow, headings: [收]}
                  closed: {title: {zh: 结案, en: Closed}, unit: case, kind: flow, headings: [结]}
                breakdowns:
                  type:
                    title: {zh: 类型, en: Type}
                    categories:
                      civil: {title: {zh: 民事, en: Civil}, headings: [民事]}
                """).of("county").read(Book.of("Sheet1").row("2015年临江县统计开始").row("类别", "收", "结").row("民事", 3, 2).skip(1)
                        .row("2015年望山区统计开始", "收", "结").row("民事", 5, 2));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1001 2015 filed type/civil 3 case
                C3 1001 2015 closed type/civil 2 case
                B6 1002 2015 filed type/civil 5 case
                C6 1002 2015 closed type/civil 2 case
                """);
        assertThat(reading.findings()).isEmpty();
    }
}
