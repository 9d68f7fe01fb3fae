package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nianbao.definition.Definitions;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that cannot be read. */
class UnopenedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "", "PK\u0003\u0004 cut off", "<html><table/></html>", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
        "%PDF-1.4", "乡镇,案件\n清河镇,5\n", "Rar!\u001a\u0007"
    })
    void each_half_is_in_its_own_language_and_says_what_to_do(String content) throws IOException {
        String message = read("any.xlsx", content).findings().get(0).message();

        List<String> halves = List.of(message.split(" / "));
        assertThat(halves).hasSize(2);
        assertThat(halves.get(0)).contains("Excel", ".xlsx", "重新报送").doesNotContain(" the ", " or ", " is ");
        assertThat(halves.get(1)).contains("Excel", ".xlsx", "send it again").doesNotMatch(".*\\p{IsHan}.*");
    }

    @Test
    void a_column_about_persons_is_named_in_both() throws IOException {
        Reading reading = Desk.with(folder, """
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                indicators:
                  cases: {title: {zh: 案件, en: Cases}, unit: case, kind: flow, headings: [案件]}
                """).read(Book.of("Sheet1").row("临江县2015年统计").row("乡镇", "案件", "姓名").row("清河镇", 1, "某某"));

        assertThat(reading.findings().get(0).message()).isEqualTo("含有个人信息（栏目“姓名”），整个文件拒收，内容未作任何保存"
                + " / Holds personal data (the column “姓名”); the whole file is refused and nothing of it is kept");
    }

    private Reading read(String name, String content) throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        Definitions none = Definitions.loadAny(Files.createDirectories(folder.resolve("forms")));
        return new Reader(none).read(new Received("5ha", name, Instant.parse("2018-02-01T03:00:00Z"), file));
    }
}
