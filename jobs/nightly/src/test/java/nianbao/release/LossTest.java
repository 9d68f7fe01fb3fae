package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release whose figures are picked wrongly, on a night on which only what changed is tested. */
class LossTest {

    @TempDir
    Path folder;

    @Test
    void a_new_figure_that_gets_lost_keeps_the_release_from_being_published() throws Exception {
        assertThat(complaint("o.value <> 40")).contains("division_code 9002101", "landed 2, released 1");
    }

    @Test
    void so_does_one_that_landed_long_ago() throws Exception {
        assertThat(complaint("(o.value <> 12 or (select count(*) from submission) < 2)"))
                .contains("division_code 9001101", "landed 2, released 1");
    }

    /** What a second night says with which a return of another county comes into the same slice. */
    private String complaint(String kept) throws Exception {
        Nights nights = losing(kept);
        returned(nights, "东县", "清河镇", 12);
        nights.pass();
        returned(nights, "西县", "石桥镇", 40);
        Throwable failure = catchThrowable(nights::pass);
        assertThat(failure).isInstanceOf(Failure.class).hasMessageContaining("sql/tests/nothing_lost.sql, 1 rows");
        return failure.getMessage();
    }

    private Nights losing(String kept) throws IOException {
        Nights given = Nights.in(folder);
        Path sql = Nights.copy(given.sql(), folder.resolve("sql"));
        Path figures = sql.resolve("release/observation.sql");
        Files.writeString(figures, Files.readString(figures).replace("where ", "where " + kept + " and "));
        return new Nights(folder, sql, given.definitions());
    }

    private static void returned(Nights nights, String county, String township, int figure) throws IOException {
        Returns.of(2015, county, "2016年1月8日").row(township, figure, 7).save(nights.inbox().resolve(county + ".xlsx"));
    }
}
