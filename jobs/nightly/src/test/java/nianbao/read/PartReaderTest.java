package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import nianbao.definition.Definitions;
import nianbao.job.Tables;
import nianbao.reading.Reader;
import nianbao.reading.submission.Received;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartReaderTest {

    private static final String LOSSES = """
            form: losses
            title: {zh: 自然灾害, en: Natural disasters}
            register: register
            level: county
            match: [自然灾害]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
            indicators:
              loss_yuan: {title: {zh: 损失, en: Loss}, unit: yuan, kind: flow, headings: [损失], required: 2015..}
            """;
    private static final String DIVISIONS = """
            code,name,level,parent_code,valid_from,valid_to
            90,大河市,city,,,
            9001,东县,county,90,,
            """;

    @TempDir
    Path folder;

    private int lacking;

    @Test
    void a_workbook_that_lacked_memory_beside_others_is_read_again_by_itself() throws Exception {
        lacking = 1;

        assertThat(read("a", "b")).containsExactly("a accepted null", "b accepted null");
        assertThat(lacking).isZero();
    }

    @Test
    void a_workbook_that_lacks_memory_by_itself_too_goes_back_and_the_next_one_is_read() throws Exception {
        lacking = 2;

        assertThat(read("a", "b")).containsExactly("a returned too_costly", "b accepted null");
        assertThat(lacking).isZero();
    }

    private List<String> read(String... names) throws Exception {
        Path forms = folder.resolve("forms");
        Files.createDirectories(forms.resolve("register"));
        Files.writeString(forms.resolve("register/division.csv"), DIVISIONS);
        Files.writeString(forms.resolve("losses.yaml"), LOSSES);
        Run run = new Run(new Home(folder.resolve("home")), "20260101T000000Z");
        try (PartFiles part = PartFiles.create(run, 0, 1, "definitions")) {
            PartReader reader = new PartReader(new Reader(Definitions.load(forms), (form, indicator) -> usual()), part);
            for (String name : names) {
                Path file = folder.resolve(name + ".xlsx");
                Tables.save(file, List.of(
                        List.of("2015年自然灾害情况"), List.of("地区", "损失（元）"), List.of("东县", 13_500_000_017L)));
                reader.read(new Received(name, name + ".xlsx", Instant.EPOCH, file));
            }
        }
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("""
                            select concat_ws(' ', s.submission, s.outcome, coalesce(f.rule, 'null')) as told
                            from read_parquet('${parts}/*/submission.parquet') s
                            left join read_parquet('${parts}/*/finding.parquet') f on f.submission = s.submission and f.level = 'error'
                            order by told
                            """).with("parts", run.parts()),
                    row -> row.getString("told"));
        }
    }

    /** An amount of eleven digits is held against what is usual, which here takes more memory than any machine has. */
    private OptionalDouble usual() {
        return OptionalDouble.of(lacking > 0 && lacking-- > 0 ? new long[Integer.MAX_VALUE].length : 1e11);
    }
}
