package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.release.Releases;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildCommandTest {

    @TempDir
    static Path before;

    private static Nights one;
    private static Nights three;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Nights nights;

    @BeforeAll
    static void loadOneNightAndTwoMore() throws Exception {
        Nights nights = Nights.in(before.resolve("one"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 8, 8).save(nights.inbox().resolve("a.xlsx"));
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 3, 9).save(nights.inbox().resolve("returned.xlsx"));
        nights.pass();
        one = nights;
        three = one.copiedTo(before.resolve("three"));
        loadTwoMore(three);
    }

    @Test
    void a_release_that_is_built_again_from_the_originals_has_the_same_rows() throws Exception {
        nights = three.copiedTo(folder);

        assertThat(rebuild()).as(out + " " + err).isZero();
        assertThat(out.toString()).contains("rows are identical");
        assertThat(Folders.names(nights.home().work())).isEmpty();
    }

    @Test
    void what_was_said_of_figures_beside_those_of_earlier_nights_is_said_again() throws Exception {
        nights = one.copiedTo(folder);
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 1200, 1100).row("白塔镇", 800, 800).save(nights.inbox().resolve("b.xlsx"));
        nights.pass();
        Returns.of(2017, "东县", "2018年1月8日").row("清河镇", 120000, 1100).row("白塔镇", 80000, 800).save(nights.inbox().resolve("c.xlsx"));
        nights.pass();
        assertThat(nights.ask("select rule || ' ' || expected from finding where rule like 'magnitude%'"))
                .contains("magnitude_of_column 2016: 1000");

        assertThat(rebuild()).as(out + " " + err).isZero();
    }

    @Test
    void a_figure_that_no_original_has_is_shown_and_ends_with_1() throws Exception {
        nights = three.copiedTo(folder);
        Releases releases = new Releases(nights.home());
        Path figures;
        try (Stream<Path> files = Files.walk(releases.folder(releases.newest().orElseThrow()).resolve("observation"))) {
            figures = files.filter(file -> file.endsWith("year=2016/data_0.parquet")).findFirst().orElseThrow();
        }
        Path forged = folder.resolve("forged.parquet");
        try (Database database = Database.inMemory()) {
            database.write(forged, new Sql("select * replace (value + 1 as value) from read_parquet('${file}', hive_partitioning = false)")
                    .with("file", figures));
        }
        Files.move(forged, figures, StandardCopyOption.REPLACE_EXISTING);

        assertThat(rebuild()).isEqualTo(1);
        assertThat(out.toString()).contains("year=2016/data_0.parquet: 4 rows differ", "in force", "built again", "14.000000");
    }

    @Test
    void an_original_that_is_gone_is_named() throws Exception {
        nights = one.copiedTo(folder);
        Folders.delete(nights.home().originals());

        assertThat(rebuild()).isEqualTo(1);
        assertThat(err.toString()).contains("The original of a.xlsx is gone", "Restore it from a backup");
    }

    private static void loadTwoMore(Nights nights) throws Exception {
        Returns.of(2015, "东县", "2016年2月8日").row("清河镇", 13, 11).save(nights.inbox().resolve("a.xlsx"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 1, 1).onSecondSheet("姓名", "身份证号")
                .onSecondSheet("某某", "110101199003077758").save(nights.inbox().resolve("refused.xlsx"));
        nights.pass();
        Returns.of(2016, "东县", "2017年1月8日").row("清河镇", 13, 11).save(nights.inbox().resolve("b.xlsx"));
        nights.pass();
    }

    private int rebuild() {
        return Root.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("rebuild", "--home", nights.home().folder().toString(), "--definitions", nights.definitions().toString());
    }
}
