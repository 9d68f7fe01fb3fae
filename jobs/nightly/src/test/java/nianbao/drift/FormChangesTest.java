package nianbao.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.sample.SampleWarehouse;
import org.junit.jupiter.api.Test;

/** What changed in the forms of the samples, held against a list that was written by hand. */
class FormChangesTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final int FIRST = 2012;
    private static final int LAST = 2018;

    @Test
    void the_changes_of_every_form_are_those_of_the_list() throws Exception {
        assertThat(changes().map(FormChangesTest::line)).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void what_breaks_a_series_is_in_the_view_of_breaks_and_nothing_of_it_is_missing() throws Exception {
        List<String> broken = changes()
                .filter(line -> line.change().kind() == ChangeKind.DEFINITION_CHANGED || line.change().kind() == ChangeKind.UNIT_CHANGED)
                .map(line -> String.join("|", line.form(), String.valueOf(line.change().year()), line.change().name(), line.change().after().zh(), line.change().after().en()))
                .toList();

        assertThat(broken).isNotEmpty().containsExactlyInAnyOrderElementsOf(SampleWarehouse.nights().ask("""
                select distinct concat_ws('|', form, year, concat_ws('/', indicator, breakdown, category), text_zh, text_en)
                from series_break
                where kind in ('definition', 'unit')"""));
    }

    @Test
    void they_are_said_in_both_languages_or_in_one() {
        FormChange change = new FormChanges(form("denominators")).in(2016).get(0);

        assertThat(new ChangesText(List.of(change), Languages.BOTH).rows())
                .containsExactly(List.of("2016", "改名 / renamed", "村居总数 / Villages and communities", "村居总数", "村（社区）总数", "villages"));
        assertThat(new ChangesText(List.of(change), Languages.EN).rows().get(0)).contains("renamed", "Villages and communities");
    }

    private record Line(String form, FormChange change) {}

    private static Stream<Line> changes() {
        return Definitions.load(ROOT.resolve("jobs/forms")).forms().stream()
                .flatMap(form -> new FormChanges(form).between(FIRST, LAST).stream().map(change -> new Line(form.form(), change)));
    }

    private static Definition form(String name) {
        return Definitions.load(ROOT.resolve("jobs/forms")).forms().stream().filter(one -> one.form().equals(name)).findFirst().orElseThrow();
    }

    /** With the words before and after where they are words of the form or of its rules. */
    private static String line(Line line) {
        FormChange change = line.change();
        boolean words = List.of(ChangeKind.RENAMED, ChangeKind.MOVED, ChangeKind.RULE_CHANGED).contains(change.kind());
        return String.join(",", line.form(), String.valueOf(change.year()), change.kind().word(), change.name(), words ? change.before().zh() : "", words ? change.after().zh() : "");
    }

    private static List<String> listed() throws IOException {
        try (InputStream list = FormChangesTest.class.getResourceAsStream("changes.csv")) {
            List<String> lines = new ArrayList<>(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
            lines.remove(0);
            return lines;
        }
    }
}
