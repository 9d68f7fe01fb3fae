package nianbao.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsFileTest {

    private static final String HEADING =
            "claim,label_zh,label_en,period,value,unit,stated,precision,form,indicator,year,division,sql,missing_zh,missing_en";

    private static final Pattern ASKED =
            Pattern.compile("(?:ClaimWords\\.(?:of|here|title)|\\bwrong|\\brefuse|words\\.of)\\((?:parts[^\"]*\\? )?\"(\\w+(?:\" : \"\\w+)?)\"[,)]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C1,甲,one,2016,many,case,exact,,,,,,,无,none        | value is “many”, expected a number",
        "C1,甲,one,2016,,case,exact,,,,,,,无,none            | value is empty",
        "C1,甲,one,2016,1,case,about,,,,,,,无,none           | stated is “about”, expected one of exact, rounded, over, at_least, under, at_most",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C1,甲,one,2016,many,case,exact,,,,,,,无,none          | value 一列是“many”，应为数",
        "C1,甲,one,2016,1,case,about,,,,,,,无,none             | stated 一列是“about”，应为以下之一：exact, rounded, over, at_least, under, at_most",
        "C1,甲,one,last year,1,case,exact,,,,,,,无,none        | period 一列是“last year”，应为 2016、2017-01/2017-10",
        "C1,甲,one,2016,1,case,exact,,,,,,,,                   | 没有指标（form、indicator、year、division），也没有 sql",
        "C0,甲,one,2016,1,case,exact,,,,,,,无,none             | 编号 C0 前面已经有了"
    })
    void what_is_wrong_is_told_in_chinese_where_that_is_spoken(String line, String why) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertThatThrownBy(() -> file(HEADING + "\nC0,甲,zero,2016,1,case,exact,,,,,,,无,none\n" + line).claims()).hasMessageStartingWith("claims.csv:3: " + why);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void there_are_words_in_both_languages_for_all_that_is_asked_for_and_for_nothing_else() throws IOException {
        Set<String> asked = Stream.of(ClaimVerdict.values()).map(verdict -> "counted_" + verdict.word()).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/nianbao/claim"))) {
            for (Path source : sources.toList()) {
                ASKED.matcher(Files.readString(source)).results().forEach(match -> Stream.of(match.group(1).split("\" : \"")).forEach(asked::add));
            }
        }
        Map<String, Title> words = WordsFile.beside(ClaimsFile.class).words();

        assertThat(words.keySet()).isEqualTo(asked);
        assertThat(words).allSatisfy((key, both) -> {
            assertThat(both.zh()).containsPattern("\\p{IsHan}|，");
            assertThat(both.en()).doesNotContainPattern("\\p{IsHan}");
            assertThat(both.en().split("\\{}", -1)).hasSameSizeAs(both.zh().split("\\{}", -1));
        });
    }

    private ClaimsFile file(String text) throws IOException {
        return new ClaimsFile(Files.writeString(folder.resolve("claims.csv"), text, StandardCharsets.UTF_8));
    }
}
