package nianbao.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @Test
    void what_moves_a_cursor_or_turns_a_text_around_is_shown_by_its_number() {
        assertThat(Printable.of("a\u001b[2Jb")).isEqualTo("a\\u001b[2Jb");
        assertThat(Printable.of("\u009b31m")).isEqualTo("\\u009b31m");
        assertThat(Printable.of("x\u202egnp.exe\u2066\u2069\u200f")).isEqualTo("x\\u202egnp.exe\\u2066\\u2069\\u200f");
        assertThat(Printable.of("a\rb\bc\u0000")).isEqualTo("a\\u000db\\u0008c\\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"清河镇", "a\nb\tc", "－", "1,234.5", "Ａ１", "é", "😀"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
        assertThat(Printable.cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "＝1+1", "－A1", "-(1)"})
    void what_a_spreadsheet_program_would_work_out_is_made_a_text(String text) {
        assertThat(Printable.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.5", "+3", "-1,234", "-5%", "-", "=", "0", "-0.000001"})
    void numbers_and_single_marks_stay_what_they_are(String text) {
        assertThat(Printable.cell(text)).isEqualTo(text);
    }
}
