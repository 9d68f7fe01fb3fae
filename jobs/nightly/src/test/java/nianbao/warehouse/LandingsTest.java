package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.sql.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingsTest {

    @TempDir
    static Path landed;

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeAll
    static void landThreeTimes() throws Exception {
        Nights nights = Nights.in(landed);
        for (int year = 2013; year < 2016; year++) {
            Returns.of(year, "东县", (year + 1) + "年1月8日")
                    .row("清河镇", 12, 11)
                    .row("白塔镇", 8, 7)
                    .save(nights.inbox().resolve(year + ".xlsx"));
            nights.pass();
        }
    }

    @BeforeEach
    void takeACopy() throws IOException {
        nights = Nights.in(folder);
        Nights.copy(Nights.in(landed).home().folder(), nights.home().folder());
    }

    @Test
    void a_release_has_what_landed_before_it_in_one_file_a_table() throws Exception {
        Path together = release().resolve("landed");

        assertThat(landings().submissions()).isEqualTo(Sql.literal(together.resolve("submission.parquet").toString()));
        assertThat(landings().holdings()).isEqualTo(Sql.literal(together.resolve("holding.parquet").toString()));
        assertThat(rows(landings().submissions())).hasSize(3).isEqualTo(rows(oneByOne("submission")));
        assertThat(rows(landings().holdings())).hasSize(6).isEqualTo(rows(oneByOne("holding")));
    }

    @Test
    void what_has_landed_since_comes_from_its_own_landing() throws Exception {
        String newest = landings().runs().get(2);
        Folders.delete(release());

        assertThat(landings().holdings()).contains(release().resolve("landed/holding.parquet") + "', '", newest);
        assertThat(rows(landings().holdings())).isEqualTo(rows(oneByOne("holding")));
    }

    @Test
    void without_releases_all_landings_are_read() throws IOException {
        Folders.delete(nights.home().releases());

        assertThat(landings().submissions()).isEqualTo(oneByOne("submission"));
    }

    @Test
    void a_release_that_knows_a_landing_which_is_gone_or_has_not_come_whole_is_not_asked() throws IOException {
        List<String> landed = landings().runs();
        Folders.delete(nights.home().landing().resolve(landed.get(1)));
        Files.createFile(nights.home().landing().resolve(landed.get(2)).resolve(Landings.ARRIVING));

        assertThat(landings().runs()).containsExactly(landed.get(0));
        assertThat(landings().holdings()).isEqualTo(oneByOne("holding"));
    }

    private Landings landings() {
        return new Landings(nights.home());
    }

    private String oneByOne(String table) {
        return landings().files(table, landings().runs());
    }

    private Path release() {
        List<Path> releases = Folders.below(nights.home().releases());
        return releases.get(releases.size() - 1);
    }

    private static List<String> rows(String files) throws SQLException {
        try (Database database = Database.inMemory()) {
            return database.list(new Sql("select cast(t as varchar) as words from read_parquet([" + files + "]) t order by 1"),
                    row -> row.getString("words"));
        }
    }
}
