package nianbao.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void a_path_with_a_quote_in_it_stays_inside_its_quotes() {
        assertThat(new Sql("from '${folder}/a'").with("folder", Path.of("/it's")).filled()).isEqualTo("from '/it''s/a'");
    }

    @Test
    void texts_become_literals() {
        assertThat(Sql.literals(List.of("莘县", "o'clock"))).isEqualTo("'莘县', 'o''clock'");
    }

    @Test
    void a_place_that_nothing_fills_is_an_error_and_not_a_query() {
        assertThatThrownBy(() -> new Sql("from ${nothing}").filled()).hasMessageContaining("${nothing}");
    }

    @Test
    void the_comment_at_the_head_is_one_line() {
        assertThat(new Sql("-- Figures\n-- by year.\nselect 1 -- not this").comment()).isEqualTo("Figures by year.");
    }
}
