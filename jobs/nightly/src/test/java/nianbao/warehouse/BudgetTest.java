package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @AfterEach
    void forget() {
        System.clearProperty("nianbao.memory");
    }

    @Test
    void it_is_written_as_a_whole_number_with_a_unit() {
        assertThat(Budget.of("512MB")).isEqualTo(new Budget(512_000_000));
        assertThat(Budget.of(" 2 gb ")).isEqualTo(new Budget(2_000_000_000));
        assertThat(Budget.of("600000k")).isEqualTo(new Budget(600_000_000));
        assertThat(Budget.of("512MiB")).isEqualTo(new Budget(512L << 20));
        assertThat(Budget.of("1TiB")).isEqualTo(new Budget(1L << 40));
    }

    @Test
    void what_is_no_size_is_refused_with_the_sizes_that_are_understood() {
        for (String size : new String[] {"", "much", "512", "1.5GB", "-1GB", "80%", "1234567890GB"}) {
            assertThatThrownBy(() -> Budget.of(size))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("KB, MB, GB or TB")
                    .hasMessageEndingWith("'" + size + "'.");
        }
    }

    @Test
    void less_than_a_night_can_do_with_is_refused() {
        assertThatThrownBy(() -> Budget.of("511MB")).isInstanceOf(Failure.class).hasMessageContaining("512MB or more");
        assertThatThrownBy(() -> Budget.of("0GB")).isInstanceOf(Failure.class).hasMessageContaining("512MB or more");
    }

    @Test
    void the_database_has_what_the_rest_of_the_program_leaves() {
        System.setProperty("nianbao.memory", "512MB");
        assertThat(Memory.limit()).isEqualTo("172MB");
        assertThat(Memory.holds(50_000_000)).isEqualTo(3);
        assertThat(Memory.holds(1_000_000_000)).isEqualTo(1);

        System.setProperty("nianbao.memory", "2GB");
        assertThat(Memory.limit()).isEqualTo("1660MB");
    }

    @Test
    void unless_one_is_given_it_is_a_share_of_the_machine_and_enough_for_a_night() {
        assertThat(Budget.given()).isEmpty();
        assertThat(Budget.usual().bytes()).isGreaterThanOrEqualTo(512_000_000);
    }
}
