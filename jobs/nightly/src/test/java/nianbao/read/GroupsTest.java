package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void every_group_gets_about_the_same_number_of_bytes() {
        Groups groups = new Groups(Map.of("a", 10L, "b", 40L, "c", 20L, "d", 30L, "e", 100L), 2);

        assertThat(groups.group(0)).containsExactly("e");
        assertThat(groups.group(1)).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
