package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.observation.Finding;
import nianbao.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what there is too much of, the first is told and the rest counted. */
class ManyFindingsTest {

    private static final String DEFINITION = """
            source: publication
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
            indicators:
              accepted: {title: {zh: 受理, en: Accepted}, unit: case, kind: flow, headings: [受理]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_publication_with_more_errors_than_anybody_reads_goes_back_as_a_whole() throws IOException {
        Book book = Book.of("表").row("临江县2015年统计").row("乡镇", "受理").row("清河镇", 1);
        for (int row = 0; row < 10_012; row++) {
            book.row("无名镇" + row, 1);
        }
        Reading reading = Desk.with(folder, DEFINITION).read(book);

        assertThat(reading.findings()).hasSize(10_001);
        assertThat(last(reading.findings()).message()).startsWith("错误过多，还有 12 处未列出").contains("12 more are not listed");
        assertThat(last(reading.findings()).sheet()).isNull();
    }

    @Test
    void notes_of_one_kind_are_told_a_thousand_times_and_leave_the_others_their_room() throws IOException {
        Book book = Book.of("表").row("临江县2015年统计");
        for (int table = 0; table < 1_100; table++) {
            book.row("乡镇", "受理").row("清河镇", String.valueOf(table)).row(null, null);
        }
        Reading reading = Desk.with(folder, DEFINITION).read(book);

        assertThat(reading.findings()).filteredOn(finding -> finding.rule().equals("text_number")).hasSize(1000);
        assertThat(reading.findings()).filteredOn(finding -> finding.rule().equals("more_like_it"))
                .extracting(Finding::found, Finding::expected).contains(org.assertj.core.groups.Tuple.tuple("100", "text_number"));
        assertThat(reading.submission().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private static Finding last(List<Finding> findings) {
        return findings.get(findings.size() - 1);
    }
}
