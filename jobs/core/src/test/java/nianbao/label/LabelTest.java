package nianbao.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource({"总　 计,总计", "ＡＢＣ,abc", "'受理\n数',受理数", "'\uFEFF清河镇\u00A0',清河镇", "保费（元）,保费(元)"})
    void white_space_width_and_case_do_not_tell_labels_apart(String text, String normal) {
        assertThat(Label.normal(text)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "损失（万元¹）,损失(万元)", "比率（%²）,比率(%)", "（2015³）,(2015)", "（2015①）,(2015)", "面积（m²）,面积(m2)", "2015¹,2015[1]", "2015①,2015[1]",
        "2015年¹,2015年[1]"
    })
    void raised_digits_never_become_digits_of_the_year_or_the_unit_before_them(String text, String normal) {
        assertThat(Label.normal(text)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"alabama5,alabama", "'florida5,7',florida", "delhi@+,delhi", "65+,65+", "rape3,rape", "清河镇*,清河镇", "2014,2014", "cpi2010a,cpi2010a"})
    void footnotes_glued_to_the_end_come_off(String normal, String bare) {
        assertThat(Label.withoutFootnote(normal)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"一、杀人,杀人", "十二、其他,其他", "3.清河镇,清河镇", "(三)盗窃,盗窃", "3.5,3.5", "十里铺,十里铺"})
    void ordinals_in_front_come_off(String normal, String bare) {
        assertThat(Label.withoutOrdinal(normal)).isEqualTo(bare);
    }

    @Test
    void the_nearest_word_is_the_one_with_the_fewest_changes() {
        assertThat(Nearest.to("调解成功件", List.of("调解数", "调解成功", "受理数"))).hasValue("调解成功");
        assertThat(Nearest.to("xyz", List.of("调解数"))).isEmpty();
    }
}
