package nianbao.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    private static final Path GOOD = Path.of("src/test/resources/returns");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheGoodOne() throws IOException {
        for (String name : new String[] {"returns.yaml", "division.csv"}) {
            Files.copy(GOOD.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void a_definition_is_read_with_its_indicators_breakdowns_and_register() {
        Definition definition = Definitions.load(folder).forms().get(0);

        assertThat(definition.form()).isEqualTo("returns");
        assertThat(definition.indicator("settled_pct").ratio()).isEqualTo(new Ratio("settled", "accepted"));
        assertThat(definition.indicator("accepted").required().get(0).contains(2012)).isTrue();
        assertThat(definition.breakdowns().get(0).categories()).extracting(Category::name).containsExactly("neighbour", "family");
        assertThat(definition.register().divisions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: rate|kind: ratio|flow",
                "of: settled / accepted|of: solved / accepted|unknown name solved; the nearest known name is settled",
                "required: 2012..|required: since 2012|required",
                "level: township|levels: township|levels",
                "level: township|'level: township\ndue: 02-30'|no day that every year has",
                "level: township|'level: township\ndue: 02-29'|no day that every year has",
                "level: township|'level: township\ndue: 20 January'|due",
                "level: township|'level: township\ndue: {01-20: ..2015, 01-31: 2015..}'|two days on which the same year is due",
                "register: .|register: nowhere|division.csv"
            })
    void a_wrong_definition_is_refused_with_its_file_and_what_is_expected(String right, String wrong, String said)
            throws IOException {
        replace(right, wrong);

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining(said)
                .withMessageContaining(folder.getFileName().toString());
    }

    @Test
    void a_break_names_the_series_that_it_concerns() throws IOException {
        breakOf("settled, dispute_type/family");

        Definition definition = Definitions.load(folder).forms().get(0);
        Break broken = definition.breaks().get(0);
        Breakdown types = definition.breakdowns().get(0);

        assertThat(definition.indicators().stream().filter(broken::concerns)).extracting(Indicator::name).containsExactly("settled");
        assertThat(types.categories().stream().filter(type -> broken.concerns(types, type)))
                .extracting(Category::name)
                .containsExactly("family");
    }

    @Test
    void no_workbook_is_read_otherwise_for_what_is_published() throws IOException {
        Definitions whole = Definitions.load(folder);
        replace("    kind: rate", "    kind: rate\n    publish: {minimum: 5}");
        replace("layout:", "publish: {minimum: 5, zero: hidden}\nlayout:");
        Definitions hidden = Definitions.load(folder);
        replace("    kind: rate", "    kind: flow");
        Definitions other = Definitions.load(folder);

        assertThat(hidden.reading()).isEqualTo(whole.reading());
        assertThat(hidden.digest()).isNotEqualTo(whole.digest());
        assertThat(other.reading()).isNotEqualTo(whole.reading());
    }

    @Test
    void a_break_of_something_unknown_is_refused() throws IOException {
        breakOf("settle");

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("unknown name settle; the nearest known name is settled");
    }

    @Test
    void two_indicators_that_claim_one_heading_in_the_same_year_are_refused_with_line_and_names() throws IOException {
        String yaml = Files.readString(folder.resolve("returns.yaml"));
        int at = yaml.indexOf("indicators:\n") + "indicators:\n".length();
        String two = """
                  first:
                    title: {zh: 一, en: One}
                    unit: case
                    kind: flow
                    headings: {逃 逸: "..2014"}
                  second:
                    title: {zh: 二, en: Two}
                    unit: case
                    kind: flow
                    headings: {逃逸: "%s"}
                """;
        Files.writeString(folder.resolve("returns.yaml"), yaml.substring(0, at) + two.formatted("2014..") + yaml.substring(at));

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageMatching("(?s).*returns.yaml:\\d+: .*")
                .withMessageContaining("second and first claim the same heading 逃逸");

        Files.writeString(folder.resolve("returns.yaml"), yaml.substring(0, at) + two.formatted("2015..") + yaml.substring(at));
        assertThat(Definitions.load(folder).forms()).hasSize(1);
    }

    private void breakOf(String series) throws IOException {
        Files.writeString(folder.resolve("returns.yaml"), """

                breaks:
                  counting:
                    year: 2014
                    kind: definition
                    of: [%s]
                    text: {zh: 口径变化, en: Counted in another way}
                    source: the returns
                """.formatted(series), StandardOpenOption.APPEND);
    }

    @Test
    void a_mistake_is_refused_with_its_line() throws IOException {
        replace("    kind: rate", "    kind: ratio");
        int line = Files.readAllLines(folder.resolve("returns.yaml")).indexOf("    kind: ratio") + 1;

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("returns.yaml:" + line);
    }

    @Test
    void what_is_not_yaml_is_refused_with_its_line() throws IOException {
        replace("layout:", "layout: [");

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("not YAML");
    }

    @Test
    void an_empty_folder_is_refused() throws IOException {
        Files.delete(folder.resolve("returns.yaml"));

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("holds no definition");
    }

    @Test
    void two_definitions_of_one_form_are_refused() throws IOException {
        Files.copy(folder.resolve("returns.yaml"), folder.resolve("again.yaml"));

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("another definition");
    }

    @Test
    void a_code_means_one_division_in_all_registers() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("division.csv"), "code,name,level\n1001,别处,county\n");
        String second = Files.readString(folder.resolve("returns.yaml")).replaceFirst("(?m)^form: .*", "form: second");
        Files.writeString(folder.resolve("second.yaml"), second.replaceFirst("(?m)^register: .*", "register: other"));

        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> Definitions.load(folder))
                .withMessageContaining("code 1001 means ")
                .withMessageContaining("临江县")
                .withMessageContaining("别处");
    }

    @Test
    void the_digest_changes_with_a_definition_and_with_its_register() throws IOException {
        String before = Definitions.load(folder).digest();
        replace("受理数", "受理件数");
        String afterDefinition = Definitions.load(folder).digest();
        Files.writeString(folder.resolve("division.csv"), Files.readString(folder.resolve("division.csv")) + "1003,新县,county,county,10,,,\n");
        String afterRegister = Definitions.load(folder).digest();

        assertThat(before).isNotEqualTo(afterDefinition);
        assertThat(afterDefinition).isNotEqualTo(afterRegister);
    }

    @ParameterizedTest
    @CsvSource({"2012,2012,true", "2012,2013,false", "2012..2014,2014,true", "2015..,2014,false", "2015..,2099,true", "..2014,1999,true"})
    void years_are_written_as_spans(String written, int year, boolean within) {
        assertThat(Years.of(written).contains(year)).isEqualTo(within);
    }

    @Test
    void the_definitions_of_the_project_are_right() {
        assertThat(Definitions.load(Path.of("../forms")).forms())
                .extracting(Definition::form)
                .contains("crime", "mediation", "insurance", "surveillance");
    }

    private void replace(String right, String wrong) throws IOException {
        Path file = folder.resolve("returns.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }
}
