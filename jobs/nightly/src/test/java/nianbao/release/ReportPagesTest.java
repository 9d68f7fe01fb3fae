package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {

    @TempDir
    Path folder;

    @Test
    void pages_are_taken_over_as_long_as_no_figure_changes() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("东县.xlsx"));
        Summary first = nights.pass();
        Files.writeString(nights.inbox().resolve("坏.xlsx"), "no workbook");
        Summary second = nights.pass();
        Returns.of(2015, "东县", "2016年1月9日").row("清河镇", 13, 11).save(nights.inbox().resolve("东县（更正）.xlsx"));
        Summary third = nights.pass();

        assertThat(second.release()).isNotEqualTo(first.release());
        assertThat(key(second)).isEqualTo(key(first));
        assertThat(key(third)).isNotEqualTo(key(first));
        assertThat(Files.readString(Path.of(third.report()))).contains("<a href=\"#s.2015.mediation.mediated\">13</a>");
    }

    private static Object key(Summary night) throws Exception {
        return Files.readAttributes(Path.of(night.report()), BasicFileAttributes.class).fileKey();
    }
}
