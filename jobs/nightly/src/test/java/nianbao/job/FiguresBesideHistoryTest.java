package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.rebuild.Rebuild;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of eleven digits is held against those of other years before anything of it is written. All are invented. */
class FiguresBesideHistoryTest {

    private static final String DEFINITION = """
            form: cover
            title: {zh: 保险承保情况, en: Insurance}
            register: register
            level: county
            match: [保险承保]
            layout:
              division: {in: rows, headings: [县]}
              indicator: {in: columns}
              year: {in: [title]}
            indicators:
              premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费], required: 2012..}
              assets: {title: {zh: 资产, en: Assets}, unit: yuan, kind: stock, headings: [资产], required: 2012..}
            """;

    @TempDir
    private Path folder;

    @Test
    void it_is_an_amount_where_other_years_are_as_large_and_a_telephone_number_where_none_is() throws Exception {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(forms.resolve("cover.yaml"), DEFINITION);
        Files.writeString(Files.createDirectories(forms.resolve("register")).resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,大河市,city,,,
                9001,东县,county,90,,
                9002,西县,county,90,,
                """);
        Nights nights = new Nights(folder, Nights.in(folder).sql(), forms);
        save(nights, 2013, "东县", 51_000, 11_912_345_678L);
        save(nights, 2014, "东县", 52_000, 12_912_345_678L);
        assertThat(nights.pass().submissions()).containsEntry("accepted", 2L);

        save(nights, 2015, "东县", 53_000, 13_912_345_678L);
        save(nights, 2015, "西县", 13_900_007_101L, 12_912_345_678L);
        nights.pass();

        assertThat(nights.ask("select outcome, file from submission where year >= 2015 order by outcome"))
                .satisfiesExactly(accepted -> assertThat(accepted).isEqualTo("accepted 2015东县.xlsx"), refused -> assertThat(refused).startsWith("refused cover 2015 "));
        assertThat(nights.ask("select cell, found from finding where rule = 'personal_data'"))
                .containsExactly("B3 电话号码：十一位，以手机号段开头，而其他年份此项最多 5 位 telephone number: eleven digits with the prefix of a mobile network, where other years have figures of at most 5 digits");
        assertThat(new EverythingWritten(nights.home()).placesOf(List.of("13900007101"))).isEmpty();
        assertThat(new Rebuild(nights.home(), new SqlFolder(nights.sql()), Definitions.load(forms)).prove().differences()).isEmpty();
    }

    private static void save(Nights nights, int year, String county, Object premium, Object assets) throws IOException {
        Tables.save(nights.inbox().resolve(year + county + ".xlsx"), List.of(
                List.of(year + "年度保险承保情况统计表"), List.of("县", "保费（元）", "资产（元）"), List.of(county, premium, assets)));
    }
}
