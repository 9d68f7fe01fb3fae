package nianbao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nianbao.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345", "一二三四五", "1 2 3 4 5 "})
    void a_text_of_many_digits_is_looked_through_whatever_room_for_calls_there_is(String digits) {
        assertThat(PersonalNumbers.kindIn("区号010" + digits.repeat(900) + "，电话0635-8200000")).isPresent();
        assertThat(PersonalNumbers.kindIn(digits.repeat(900))).isEmpty();
    }

    @Test
    void a_text_of_more_groups_of_digits_than_any_workbook_has_costs_too_much() {
        assertThatThrownBy(() -> PersonalNumbers.kindIn("123 ".repeat(5_001) + "4567890")).isInstanceOf(Workbook.TooCostly.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101199003070038",
                "身份证：１１０１０１１９９００３０７００３８",
                "11010119900307003X",
                "110101 19900307 0038",
                "13900000001",
                "139-0000-0000",
                "+8613900000001",
                "电话 0635-8200000",
                "(010)62000000"
            })
    void identity_and_telephone_numbers_are_recognised(String text) {
        assertThat(PersonalNumbers.kindIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "371502203",
                "2015年1月12日",
                "110101199013070038",
                "3715022030000",
                "合计 1,234,567.89",
                "12900000000",
                "15000000000",
                "GB/T 31000-2015",
                "0.13900000000"
            })
    void codes_dates_and_counts_are_not(String text) {
        assertThat(PersonalNumbers.kindIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21747.07722707064", "0.07722707064", "3.13812345678", "12.06358123456"})
    void a_density_is_no_telephone_number(String text) {
        assertThat(PersonalNumbers.kindIn(text)).isEmpty();
    }
}
