package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_published_is_of_the_release_in_force_and_of_its_time() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("old.xlsx"));
        String release = nights.pass().release();

        assertThat(export(nights, "--publish")).contains(folder.resolve("out/publication").toString());
        assertThat(Files.readString(folder.resolve("out/publication/datapackage.json"))).contains("\"id\" : \"" + release + "\"");
        assertThat(Files.readString(folder.resolve("out/publication/mediation.csv"))).contains(",mediated,_T,2015,12,A,F,");
        assertThat(export(nights)).doesNotContain("publication");
    }

    @Test
    void what_is_exported_takes_the_place_of_an_earlier_export_and_of_nothing_else() throws Exception {
        Nights nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("old.xlsx"));
        nights.pass();
        export(nights, "--bundle");
        Path out = folder.resolve("out");
        Files.writeString(out.resolve("tables/of_long_ago.csv"), "");
        Files.writeString(out.resolve("report.html"), "");
        Files.writeString(out.resolve("own.txt"), "");

        export(nights, "--bundle");

        assertThat(Folders.names(out)).contains("own.txt", "report.html", "report.docx", "tables").noneMatch(name -> name.startsWith("."));
        assertThat(Folders.names(out.resolve("tables"))).doesNotContain("of_long_ago.csv");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    private String export(Nights nights, String... options) {
        StringWriter out = new StringWriter();
        List<String> words = new ArrayList<>(List.of(
                "export", "--to", folder.resolve("out").toString(), "--home", nights.home().folder().toString()));
        words.addAll(List.of(options));
        String[] all = words.toArray(String[]::new);
        assertThat(Root.commandLine(all).setOut(new PrintWriter(out)).execute(all)).isZero();
        return out.toString();
    }
}
