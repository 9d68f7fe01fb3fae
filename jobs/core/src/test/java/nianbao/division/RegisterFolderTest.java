package nianbao.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFolderTest {

    private static final String HEADER = "code,name,level,parent_code,valid_from,valid_to\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,东山县,county,,,\\n,西河县,county,,,|division.csv:3: nothing stands under code",
        "1,东山县,,,,|division.csv:2: nothing stands under level",
        "1,东山县,county,,去年,|division.csv:2: valid_from is 去年, expected 2013",
        "1,东山县,county,,,\\n1,西河县,county,,2010,|code 1 means both 东山县 and 西河县 in one year",
        "''|division.csv: holds no division"
    })
    void a_line_that_cannot_be_used_is_refused_with_its_place(String lines, String said) throws IOException {
        write("division.csv", (HEADER + lines).replace("\\n", "\n"), StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidRegister.class).isThrownBy(() -> RegisterFolder.load(folder)).withMessageContaining(said);
    }

    @Test
    void another_name_for_a_division_that_is_not_there_is_refused() throws IOException {
        write("division.csv", HEADER + "1,东山县,county,,,\n", StandardCharsets.UTF_8);
        write("alias.csv", "code,alias\n2,东山\n", StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidRegister.class)
                .isThrownBy(() -> RegisterFolder.load(folder))
                .withMessageContaining("alias.csv:2: code 2 stands in no line of division.csv");
    }

    @Test
    void what_a_spreadsheet_program_saves_as_utf_8_is_read_and_other_encodings_are_refused() throws IOException {
        write("division.csv", "\uFEFF" + HEADER + "1,东山县,county,,2010-11/2013-12,\n", StandardCharsets.UTF_8);
        assertThat(RegisterFolder.load(folder).divisions()).extracting(Division::name).containsExactly("东山县");

        write("division.csv", HEADER + "1,东山县,county,,,\n", Charset.forName("GBK"));
        assertThatExceptionOfType(InvalidRegister.class).isThrownBy(() -> RegisterFolder.load(folder)).withMessageContaining("save it as CSV UTF-8");
    }

    private void write(String file, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(charset));
    }
}
