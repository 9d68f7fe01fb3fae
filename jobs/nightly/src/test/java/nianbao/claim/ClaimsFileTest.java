package nianbao.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsFileTest {

    private static final String HEADING =
            "claim,label_zh,label_en,period,value,unit,stated,precision,form,indicator,year,division,sql,missing_zh,missing_en";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C1,甲,one,2016,many,case,exact,,,,,,,无,none        | value is “many”, expected a number",
        "C1,甲,one,2016,,case,exact,,,,,,,无,none            | value is empty",
        "C1,甲,one,2016,1,case,about,,,,,,,无,none           | stated is “about”, expected one of [exact, rounded, over, at_least, under, at_most]",
        "C1,甲,one,2016,1,case,rounded,,,,,,,无,none         | precision must be above zero",
        "C1,甲,one,last year,1,case,exact,,,,,,,无,none      | period is “last year”",
        "C-1,甲,one,2016,1,case,exact,,,,,,,无,none          | claim is “C-1”, expected a name",
        "C1,甲,one,2016,1,case,exact,,crime,,,,,,            | indicator is empty",
        "C1,甲,one,2016,1,case,exact,,crime,x,2016,9001,select 1,, | only one can say what the warehouse holds",
        "C1,甲,one,2016,1,case,exact,,,,,,,,                 | neither an indicator nor sql",
        "C1,,one,2016,1,case,exact,,,,,,,无,none             | label_zh is empty"
    })
    void a_line_that_is_no_claim_is_refused_with_its_place(String line, String why) throws Exception {
        assertThatThrownBy(() -> file(HEADING + "\n\nC0,\"甲\n乙\",zero,2016,1,case,exact,,,,,,,无,none\n" + line).claims())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("claims.csv:5: ")
                .hasMessageContaining(why);
    }

    @Test
    void an_unknown_column_is_refused_and_the_known_ones_are_named() {
        assertThatThrownBy(() -> file("claim,colour\nC1,red\n").claims())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("claims.csv:1: unknown column colour")
                .hasMessageContaining("label_zh");
    }

    @Test
    void a_missing_column_is_refused() {
        assertThatThrownBy(() -> file("claim,value\nC1,1\n").claims()).hasMessageContaining("claims.csv:1: missing column label_zh, label_en, period");
    }

    @Test
    void a_claim_told_twice_is_refused() {
        String line = "C1,甲,one,2016,1,case,exact,,,,,,,无,none\n";

        assertThatThrownBy(() -> file(HEADING + "\n" + line + line).claims()).hasMessage("claims.csv:3: a second claim C1");
    }

    @Test
    void a_file_saved_by_excel_begins_with_a_mark_that_is_no_part_of_it() throws Exception {
        assertThat(file("\uFEFF" + HEADING + "\r\nC1,甲,one,2016,1,case,exact,,,,,,,无,none\r\n").claims()).hasSize(1);
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("claims.csv"), (HEADING + "\nC1,甲").getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> new ClaimsFile(file).claims()).hasMessageContaining("cannot be read as UTF-8");
    }

    private ClaimsFile file(String text) throws IOException {
        return new ClaimsFile(Files.writeString(folder.resolve("claims.csv"), text, StandardCharsets.UTF_8));
    }
}
