package nianbao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.definition.Definitions;
import nianbao.observation.Observation;
import nianbao.reading.Book;
import nianbao.reading.Reader;
import nianbao.reading.Reading;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several forms with the same title a sheet is taken for. */
class FormChoiceTest {

    private static final String FORM = """
            form: %s
            title: {zh: %s, en: Cases}
            register: register
            level: %s
            match: [案件情况]
            %s
            layout:
              division: {in: rows, headings: [单位]}
              indicator: {in: columns}
            indicators:
              cases: {title: {zh: 案件, en: Cases}, unit: case, kind: flow, headings: [%s]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        Path register = Files.createDirectories(folder.resolve("forms/register"));
        Files.writeString(register.resolve("division.csv"), """
                code,name,level,parent_code,valid_from,valid_to
                90,东山市,city,,,
                9001,东山县,county,90,,
                9002,西河县,county,90,,
                900101,清河镇,township,9001,,
                900102,石桥镇,township,9001,,
                900201,柳林镇,township,9002,,
                """);
    }

    private void form(String name, String title, String level, String more, String heading) throws IOException {
        Files.writeString(folder.resolve("forms/" + name + ".yaml"), FORM.formatted(name, title, level, more, heading));
    }

    private Reading read(String file, Object... rows) throws IOException {
        Book book = Book.of("Sheet1").row("2015年案件情况").row("单位", "案件");
        for (Object name : rows) {
            book.row(name, 5);
        }
        Path saved = book.save(folder.resolve("inbox").resolve(file));
        return new Reader(Definitions.load(folder.resolve("forms"))).read(new Received("5ha", file, Instant.parse("2016-02-01T03:00:00Z"), saved));
    }

    private static void assertForm(Reading reading, String form) {
        assertThat(reading.observations()).isNotEmpty();
        assertThat(reading.observations()).extracting(Observation::form).containsOnly(form);
    }

    @Test
    void labels_of_rows_tell_a_form_of_townships_from_one_of_counties() throws IOException {
        form("a_county", "案件", "county", "", "案件");
        form("township", "案件", "township", "", "案件");

        assertForm(read("汇总.xlsx", "东山县", "西河县"), "a_county");
        assertForm(read("b.xlsx", "清河镇", "石桥镇"), "township");
    }

    @Test
    void labels_of_columns_tell_where_those_of_rows_do_not() throws IOException {
        form("a_other", "案件", "county", "", "事故");
        form("b_own", "案件", "county", "", "案件");

        assertForm(read("a.xlsx", "东山县", "西河县"), "b_own");
    }

    @Test
    void the_sender_tells_where_no_label_does() throws IOException {
        form("a_east", "案件", "township", "reporters: [东山县]", "案件");
        form("b_west", "案件", "township", "reporters: [西河县]", "案件");

        assertForm(read("西河县/a.xlsx", "柳林镇"), "b_west");
        assertForm(read("东山县2015年.xlsx", "清河镇", "石桥镇"), "a_east");
    }

    @Test
    void the_name_of_the_file_tells_where_nothing_else_does() throws IOException {
        form("a_court", "法院案件", "county", "", "案件");
        form("b_police", "公安案件", "county", "", "案件");

        assertForm(read("2015年公安案件.xlsx", "东山县", "西河县"), "b_police");
    }

    @Test
    void of_forms_that_nothing_tells_apart_none_is_guessed() throws IOException {
        form("a_court", "法院案件", "county", "", "案件");
        form("b_police", "公安案件", "county", "", "案件");

        Reading reading = read("2015年.xlsx", "东山县", "西河县");

        assertThat(reading.observations()).isEmpty();
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("form_undecided");
            assertThat(finding.found()).isEqualTo("法院案件 (a_court)、公安案件 (b_police)");
        });
    }
}
