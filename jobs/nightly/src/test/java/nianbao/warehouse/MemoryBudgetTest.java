package nianbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

    @AfterEach
    void forget() {
        System.clearProperty("nianbao.memory");
    }

    @Test
    void it_is_written_as_a_whole_number_with_a_unit() {
        assertThat(MemoryBudget.of("512MB")).isEqualTo(new MemoryBudget(512_000_000));
        assertThat(MemoryBudget.of(" 2 gb ")).isEqualTo(new MemoryBudget(2_000_000_000));
        assertThat(MemoryBudget.of("600000k")).isEqualTo(new MemoryBudget(600_000_000));
        assertThat(MemoryBudget.of("512MiB")).isEqualTo(new MemoryBudget(512L << 20));
        assertThat(MemoryBudget.of("1TiB")).isEqualTo(new MemoryBudget(1L << 40));
    }

    @Test
    void what_is_no_size_is_refused_with_the_sizes_that_are_understood() {
        for (String size : new String[] {"", "much", "512", "1.5GB", "-1GB", "80%", "1234567890GB"}) {
            assertThatThrownBy(() -> MemoryBudget.of(size))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("KB, MB, GB or TB")
                    .hasMessageEndingWith("'" + size + "'.");
        }
    }

    @Test
    void less_than_a_night_can_do_with_is_refused() {
        assertThatThrownBy(() -> MemoryBudget.of("511MB")).isInstanceOf(Failure.class).hasMessageContaining("512MB or more");
        assertThatThrownBy(() -> MemoryBudget.of("0GB")).isInstanceOf(Failure.class).hasMessageContaining("512MB or more");
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
        assertThat(MemoryBudget.given()).isEmpty();
        assertThat(MemoryBudget.usual().bytes()).isGreaterThanOrEqualTo(512_000_000);
    }
}
