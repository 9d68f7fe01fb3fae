package nianbao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nianbao.reading.Book;
import nianbao.reading.Desk;
import nianbao.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the left of the rows: several label columns, parts of parts, sections and totals. */
class RowLabelsTest {

    private static final String TWO_LABELS = """
            layout:
              division: {in: rows, headings: [乡镇]}
              category: {in: rows, headings: ["", 年龄]}
              indicator: {in: columns}
            indicators:
              persons: {title: {zh: 人数, en: Persons}, unit: person, kind: stock, headings: [人数]}
              stations: {title: {zh: 派出所, en: Stations}, unit: station, kind: stock, undivided: true, headings: [派出所]}
            breakdowns:
              age:
                title: {zh: 年龄, en: Age}
                totals: [各年龄]
                categories:
                  young: {title: {zh: 未成年, en: Minors}, headings: [未满18岁]}
                  grown: {title: {zh: 成年, en: Adults}, headings: [18岁以上]}
            """;
    private static final String CLASSES = """
            layout:
              indicator: {in: rows, headings: [案件类别, 项目]}
              division: {in: sender}
              year: {in: [columns, title], headings: [立案数]}
            indicators:
              all: {title: {zh: 总计, en: All}, unit: case, kind: flow, headings: [总计], required: 2015..}
              theft: {title: {zh: 盗窃, en: Theft}, unit: case, kind: flow, headings: [盗窃, 刑事/盗窃]}
              theft_home: {title: {zh: 入室盗窃, en: Burglary}, unit: case, kind: flow, headings: [盗窃/入室]}
              theft_other: {title: {zh: 其他盗窃, en: Other theft}, unit: case, kind: flow, headings: [盗窃/其他]}
              fraud: {title: {zh: 诈骗, en: Fraud}, unit: case, kind: flow, headings: [诈骗, 刑事/诈骗]}
              fraud_phone: {title: {zh: 电信诈骗, en: Telephone fraud}, unit: case, kind: flow, headings: [诈骗/电信]}
              fraud_other: {title: {zh: 其他诈骗, en: Other fraud}, unit: case, kind: flow, headings: [诈骗/其他]}
              police: {title: {zh: 治安, en: Public order}, unit: case, kind: flow, headings: [治安/查处]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_name_is_merged_over_the_rows_of_its_categories() throws IOException {
        Reading reading = Desk.with(folder, TWO_LABELS)
                .read(county()
                        .row("乡镇", null, "人数", "派出所")
                        .row("清河镇", "各年龄", 10, 2)
                        .row(null, "未满18岁", 4, null)
                        .row(null, "18岁以上", 6, null)
                        .row("石桥镇", "各年龄", 20, null)
                        .row(null, "未满18岁", 8, null)
                        .row(null, "18岁以上", 12, null)
                        .merge("A4:A6").merge("A7:A9"));

        assertThat(Desk.figures(reading)).isEqualTo(BY_AGE);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_name_stands_only_in_the_first_row_of_its_categories() throws IOException {
        Reading reading = Desk.with(folder, TWO_LABELS)
                .read(county()
                        .row("乡镇", "年龄", "人数", "派出所")
                        .row("清河镇1", "各年龄", 10, 2)
                        .row(null, "未满18岁", 4, null)
                        .row(null, "18岁以上", 6, null)
                        .row("石桥镇", "各年龄", 20, null)
                        .row(null, "未满18岁", 8, null)
                        .row(null, "18岁以上", 12, null));

        assertThat(Desk.figures(reading)).isEqualTo(BY_AGE);
    }

    private static final String BY_AGE = """
            C4 1001101 2015 persons 10 person
            D4 1001101 2015 stations 2 station
            C5 1001101 2015 persons age/young 4 person
            C6 1001101 2015 persons age/grown 6 person
            C7 1001103 2015 persons 20 person
            C8 1001103 2015 persons age/young 8 person
            C9 1001103 2015 persons age/grown 12 person
            D7 1001103 2015 stations station BLANK
            """;

    @Test
    void parts_are_told_apart_by_the_label_that_they_stand_below() throws IOException {
        Reading marked = classes("总  计", "一、盗窃", "其中：入室", "其中：其他", "二、诈骗", "其中：电信", "其中：其他");
        Reading hashed = classes("总计", "盗窃", "#入室", "#其他", "诈骗", "＃电信", "＃其他");
        Reading indented = classes("总计", "  盗窃", "    入室", "    其他", "  诈骗", "    电信", "    其他");
        Reading wide = classes("总计", "一、盗窃", "　　入室", "　　其他", "二、诈骗", "　　电信", "　　其他");
        Reading numbered = classes("总计", "一、盗窃", "1.入室", "2.其他", "二、诈骗", "1.电信", "2.其他");
        Reading bracketed = classes("总计", "（一）盗窃", "①入室", "②其他", "（二）诈骗", "①电信", "②其他");
        Reading once = classes("总计", "一、盗窃", "其中：入室", "      其他", "二、诈骗", "其中：电信", "      其他");

        String figures = """
                B4 1001 2015 all 70 case
                B5 1001 2015 theft 40 case
                B6 1001 2015 theft_home 30 case
                B7 1001 2015 theft_other 10 case
                B8 1001 2015 fraud 30 case
                B9 1001 2015 fraud_phone 20 case
                B10 1001 2015 fraud_other 10 case
                """;
        assertThat(new Reading[] {marked, hashed, indented, wide, numbered, bracketed, once})
                .allSatisfy(reading -> assertThat(Desk.figures(reading)).isEqualTo(figures))
                .allSatisfy(reading -> assertThat(reading.findings()).isEmpty());
    }

    @Test
    void the_style_of_a_cell_indents_its_label() throws IOException {
        Book book = county().row("案件类别", "立案数").row("总计", 70).row("盗窃", 40).row("入室", 30).row("其他", 10).row("诈骗", 30).row("电信", 20).row("其他", 10)
                .indent("A5", 1).indent("A6", 2).indent("A7", 2).indent("A8", 1).indent("A9", 2).indent("A10", 2);

        Reading reading = Desk.with(folder, CLASSES).of("county").read(book);

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).contains("B7 1001 2015 theft_other 10 case", "B10 1001 2015 fraud_other 10 case");
    }

    private Reading classes(String... labels) throws IOException {
        int[] figures = {70, 40, 30, 10, 30, 20, 10};
        Book book = county().row("案件类别", "立案数");
        for (int row = 0; row < labels.length; row++) {
            book.row(labels[row], figures[row]);
        }
        return Desk.with(folder, CLASSES).of("county").read(book);
    }

    @Test
    void a_part_is_counted_in_the_unit_of_what_it_is_part_of() throws IOException {
        Reading reading = Desk.with(folder, CLASSES).of("county")
                .read(county().row("案件类别", "立案数").row("总计（件）", 9).row("盗窃（万起）", 4.5).row("其中：入室", 3.1).row("  其他（千件）", 14).row("诈骗", 4));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001 2015 all 9 case
                B5 1001 2015 theft 45000 case ±500
                B6 1001 2015 theft_home 31000 case ±500
                B7 1001 2015 theft_other 14000 case ±500
                B8 1001 2015 fraud 4 case
                """);
    }

    @Test
    void a_label_over_others_may_be_translated_beside_it() throws IOException {
        String translated = CLASSES.replace("indicator: {in: rows", "ignore: [Class]\n  indicator: {in: rows");
        Reading reading = Desk.with(folder, translated).of("county")
                .read(county().row("案件类别", "Class", "立案数").row("总计", "All", 9).row("刑事", "Crimes").row("盗窃", "Theft", 3));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("C4 1001 2015 all 9 case\nC6 1001 2015 theft 3 case\n");
    }

    @Test
    void a_label_without_figures_heads_the_rows_below_it() throws IOException {
        Reading reading = Desk.with(folder, CLASSES).of("county")
                .read(county().row("案件类别", "立案数").row("总计", 9).row("一、刑事").row("盗窃", 3).row("诈骗", 4).row("二、治安").row("查处", 2).row("其中："));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                B4 1001 2015 all 9 case
                B6 1001 2015 theft 3 case
                B7 1001 2015 fraud 4 case
                B9 1001 2015 police 2 case
                """);
    }

    @Test
    void one_heading_is_merged_over_two_label_columns() throws IOException {
        Reading reading = Desk.with(folder, CLASSES).of("county")
                .read(county()
                        .row("项目", null, "立案数")
                        .row("总计", null, 9)
                        .row("盗窃", "入室", 3)
                        .row(null, "其他", 1)
                        .row("诈骗", "电信", 4)
                        .row(null, "其他", 1)
                        .merge("A3:B3").merge("A4:B4").merge("A5:A6"));

        assertThat(reading.findings()).isEmpty();
        assertThat(Desk.figures(reading)).isEqualTo("""
                C4 1001 2015 all 9 case
                C5 1001 2015 theft_home 3 case
                C6 1001 2015 theft_other 1 case
                C7 1001 2015 fraud_phone 4 case
                C8 1001 2015 fraud_other 1 case
                """);
    }

    @Test
    void an_unknown_label_beside_figures_is_an_error_and_so_is_a_missing_one() throws IOException {
        Reading reading = Desk.with(folder, CLASSES).of("county").read(county().row("案件类别", "立案数").row("抢劫", 9).row("盗窃", 3));

        assertThat(Desk.findings(reading)).isEqualTo("""
                A4 unknown_heading 抢劫
                A5 missing_heading -> 总计
                """);
    }

    @Test
    void totals_stand_first_last_in_the_middle_and_twice_under_several_names() throws IOException {
        Reading reading = Desk.with(folder, TOTALS)
                .read(county().row("乡镇", "受理").row("总  计", 6).row("清河镇", 1).row("小  计", 1).row("合计", 6).row("石桥镇", 2).row("城关街道", 3)
                        .row("小计", 5).row("全县合计", 6).row("合 计 Total", 6));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B5 1001101 2015 accepted 1 case
                B8 1001103 2015 accepted 2 case
                B9 1001001 2015 accepted 3 case
                """);
        assertThat(Desk.totals(reading)).isEqualTo("""
                B4 accepted 6 over 3..11
                B6 accepted 1 over 3..4
                B7 accepted 6 over 3..11
                B10 accepted 5 over 6..8
                B11 accepted 6 over 3..11
                B12 accepted 6 over 3..11
                """);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_county_adds_up_the_townships_that_stand_beside_it() throws IOException {
        Reading before = Desk.with(folder, TOTALS).read(Book.of("Sheet1").row("2015年统计").row("乡镇", "受理")
                .row("临江县", 3).row("石桥镇", 1).row("城关街道", 2).row("望山区", 4).row("白塔镇", 4));
        Reading after = Desk.with(folder, TOTALS).read(Book.of("Sheet1").row("2015年统计").row("乡镇", "受理")
                .row("石桥镇", 1).row("城关街道", 2).row("临江县", 3).row("白塔镇", 4).row("东海高新区", 4));

        assertThat(Desk.totals(before)).isEqualTo("""
                B3 1001 accepted 3 over 3..4
                B6 1002 accepted 4 over 6..6
                """);
        assertThat(Desk.totals(after)).isEqualTo("""
                B5 1001 accepted 3 over 2..3
                B7 10Z1 accepted 4 over 5..5
                """);
    }

    @Test
    void a_total_over_categories_that_stands_twice_is_held_against_the_first() throws IOException {
        Reading reading = Desk.with(folder, TWO_LABELS.replace("division: {in: rows, headings: [乡镇]}", "division: {in: sheet}"))
                .read(Book.of("白塔镇").row("2015年统计").row("年龄", "人数").row("合计", 10).row("未满18岁", 4).row("18岁以上", 6).row("总计", 10));

        assertThat(Desk.figures(reading)).isEqualTo("""
                B3 1002102 2015 persons 10 person
                B4 1002102 2015 persons age/young 4 person
                B5 1002102 2015 persons age/grown 6 person
                """);
        assertThat(Desk.totals(reading)).isEqualTo("B6 1002102 persons 10 over 2..2\n");
    }

    private static final String TOTALS = """
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
            """;

    private static Book county() {
        return Book.of("Sheet1").row("2015年度统计表").row("填报单位：临江县司法局");
    }
}
