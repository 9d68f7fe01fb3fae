package nianbao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.warehouse.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    private Path folder;

    @Test
    void what_started_before_a_time_is_forgotten_and_the_rest_stays() throws IOException {
        Accounts accounts = new Accounts(new Home(folder));
        accounts.keep(Account.begin("20150101T020000Z", Instant.parse("2015-01-01T02:00:00Z")));
        accounts.keep(Account.begin("20160101T020000Z", Instant.parse("2016-01-01T02:00:00Z")));

        accounts.forget(Instant.parse("2016-01-01T02:00:00Z"));

        assertThat(accounts.newest(10)).extracting(Account::run).containsExactly("20160101T020000Z");
    }
}
