package nianbao.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final Register REGISTER = RegisterFolder.load(Path.of("../../data-samples/reference"));

    @ParameterizedTest
    @CsvSource({
        "古楼街道, 2014, 371502001, true",
        "古楼街道办事处, 2014, 371502001, false",
        "古楼办事处, 2014, 371502001, false",
        "古　楼, 2014, 371502001, false",
        "贾寨乡, 2011, 371523207, true",
        "贾寨镇, 2012, 371523109, true",
        "贾寨乡, 2013, 371523109, false",
        "徐庄乡, 2012, 371522210, true",
        "徐庄镇, 2013, 371522118, true",
        "凤凰街道, 2017, 371502007, true",
        "凤凰街道, 2018, 371502011, false",
        "郭屯镇, 2015, 371521113, false",
        "371526001, 2016, 371526001, true"
    })
    void a_township_is_found_by_every_name_with_the_code_of_the_year(
            String label, int year, String code, boolean official) {
        Match match = REGISTER.find(label, year, "township", null);

        assertThat(match).isInstanceOfSatisfying(Match.Found.class, found -> {
            assertThat(found.division().code()).isEqualTo(code);
            assertThat(found.official()).isEqualTo(official);
        });
    }

    @Test
    void an_unknown_name_comes_with_the_nearest_one_of_the_year() {
        assertThat(REGISTER.find("古搂街道", 2014, "township", null))
                .isInstanceOfSatisfying(Match.Unknown.class, unknown -> assertThat(unknown.near()).startsWith("古楼街道"));
    }

    @Test
    void an_event_keeps_the_days_that_it_can_have_happened_on_and_everyone_who_took_part() {
        assertThat(REGISTER.events())
                .filteredOn(event -> event.id().equals("E29"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.old()).containsExactly(
                            new Event.Party("371502009", "东城街道"), new Event.Party("371502108", "许营镇"));
                    assertThat(event.made()).containsExactly(new Event.Party(null, "九州街道"));
                });
        assertThat(REGISTER.events())
                .filteredOn(event -> event.id().equals("E02"))
                .extracting(event -> event.earliest() + "/" + event.latest())
                .containsExactly("2010-11-01/2013-12-31");
    }

    @Test
    void a_zone_is_unknown_before_it_was_set_up() {
        assertThat(REGISTER.above("township", "高新区综治办", 2012)).isEmpty();
        assertThat(REGISTER.above("township", "高新区综治办", 2014))
                .hasValueSatisfying(zone -> assertThat(zone.code()).isEqualTo("3715Z2"));
    }

    @ParameterizedTest
    @CsvSource({"莘县综治办,371522", "2014年东昌府区人民调解统计表,371502", "聊城市茌平县司法局,371523", "经开区,3715Z1"})
    void the_sender_is_the_county_or_zone_that_a_text_names(String text, String code) {
        assertThat(REGISTER.above("township", text, 2014))
                .hasValueSatisfying(sender -> assertThat(sender.code()).isEqualTo(code));
    }

    @Test
    void every_code_leads_to_the_one_of_today() {
        assertThat(REGISTER.currentCode("371523207")).isEqualTo("371503109");
        assertThat(REGISTER.currentCode("371502001")).isEqualTo("371502001");
    }

    @Test
    void every_year_has_the_135_townships() {
        for (int year = 2012; year <= 2023; year++) {
            int atTheEnd = year;
            assertThat(REGISTER.divisions())
                    .filteredOn(division -> division.level().equals("township") && division.span().contains(atTheEnd))
                    .as("townships at the end of %d", year)
                    .hasSize(135);
        }
    }
}
