package nianbao.workbook.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nianbao.workbook.HandMade;
import nianbao.workbook.Open;
import nianbao.workbook.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2015-01-08, 42012", "2015-01-08T12:00:00, 42012.5", "2015-01-08T12:00:00Z, 42012.5", "2015-01-08T12:00:00.00000000000000001, 42012.5",
        "2015-01-08T18:00:00.12345678901234567+08:00, 42012.75000142889", "12:00:00, 0.5", "T06:00, 0.25", "1900-01-01, 1", "1900-02-28, 59",
        "1900-03-01, 61", "1899-12-31T12:00:00, 0.5", "1899-12-30T12:00:00, 0.5", "PT36H, 1.5", "P1DT12H, 1.5", "PT10M30.5S, 0.00729745370370",
    })
    void days_times_and_lengths_of_time_are_serial_numbers(String text, double serial) {
        assertThat(IsoTime.of(text, DateSystem.SINCE_1900).serial()).isCloseTo(serial, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2015", "2015-13-01", "25:00:00", "P", "PX", "文字", "2015-01-08T"})
    void anything_else_is_none(String text) {
        assertThat(IsoTime.of(text, DateSystem.SINCE_1900)).isNull();
    }

    @Test
    void serial_numbers_and_written_days_before_march_1900_are_the_same_days() throws IOException {
        Row row = Open.sheet(HandMade.rows("<row r='1'><c r='A1' t='d'><v>1900-02-28</v></c><c r='B1' s='1'><v>59</v></c></row>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>").in(folder)).rows().get(0);

        assertThat(row.at(0).date()).contains(LocalDate.of(1900, 2, 28));
        assertThat(row.at(1).date()).contains(LocalDate.of(1900, 2, 28));
        assertThat(row.number(0)).isNull();
    }
}
