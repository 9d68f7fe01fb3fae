package nianbao.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsFileTest {

    private static final Path GOOD = Path.of("src/test/resources/returns");
    private static final String ENTRY = """
            # What the office knows better.
            - form: returns
              year: 2015
              division: %s
              indicator: accepted
              breakdown: dispute_type
              category: family
              expect: 12
              value: 21.5
              reason: 经核实
              role: 统计科
              date: 2016-05-01
            """;

    @TempDir
    Path folder;

    private String division;

    @BeforeEach
    void copyTheGoodOne() throws IOException {
        for (String name : new String[] {"returns.yaml", "division.csv"}) {
            Files.copy(GOOD.resolve(name), folder.resolve(name));
        }
        division = Definitions.load(folder).forms().get(0).register().divisions().get(0).name();
    }

    @Test
    void a_correction_names_its_figure_what_it_expects_and_where_it_stands() throws IOException {
        write(entry());

        Correction correction = Definitions.load(folder).corrections().get(0);

        assertThat(correction.place()).endsWith("corrections.yaml:2");
        assertThat(correction.figure()).matches("returns 2015 \\w+ accepted dispute_type/family");
        assertThat(correction.expect()).isEqualTo(new BigDecimal("12"));
        assertThat(correction.value()).isEqualTo(new BigDecimal("21.5"));
    }

    @Test
    void it_is_no_definition_and_no_workbook_is_read_otherwise_for_it() throws IOException {
        Definitions without = Definitions.load(folder);
        write(entry());
        Definitions with = Definitions.load(folder);

        assertThat(with.forms()).hasSameSizeAs(without.forms());
        assertThat(with.reading()).isEqualTo(without.reading());
        assertThat(with.digest()).isNotEqualTo(without.digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form: returns|form: crime|2: no form crime is defined here",
                "indicator: accepted|indicator: accept|5: the form returns has no indicator accept",
                "category: family|category: families|6: the form returns has no category families of a breakdown dispute_type",
                "division: .+|division: 无此乡|4: the register has no division 无此乡 in 2015",
                "expect: 12|expect: twelve|8: /0/expect",
                "role: 统计科|roles: 统计科|/0"
            })
    void a_wrong_entry_is_refused_with_its_file_its_line_and_what_is_wrong(String right, String wrong, String said) throws IOException {
        write(entry().replaceFirst(right, wrong));

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("corrections.yaml:")
                .withMessageContaining(said);
    }

    @Test
    void a_figure_that_is_corrected_twice_is_refused_with_both_places() throws IOException {
        write(entry() + entry());

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageMatching("(?s).*corrections.yaml:14: the figure of returns 2015 .* is corrected already at .*corrections.yaml:2");
    }

    private String entry() {
        return ENTRY.formatted(division);
    }

    private void write(String entries) throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), entries);
    }
}
