package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.query.Destination;
import nianbao.query.Format;
import nianbao.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the questions of the page for analysts, and holds what comes out against the page. */
class QuestionsTest {

    private static final Pattern QUESTION =
            Pattern.compile("(?ms)^## (?<title>.*?)$.*?^```sql\\n(?<sql>.*?)^```\\n\\n(?<answer>(^\\|.*?\\|\\n)+)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void the_answer_is_the_one_on_the_page(String title, String sql, String answer) throws Exception {
        StringWriter out = new StringWriter();

        new Query(sql).answer(SampleWarehouse.home(), Format.MARKDOWN, new Destination.Screen(out));

        assertThat(out.toString()).isEqualTo(answer);
    }

    @Test
    void there_are_eleven_questions_and_each_is_executed() throws Exception {
        String page = Files.readString(SampleWarehouse.ROOT.resolve("docs/questions.md"));

        assertThat(questions()).hasSize(11);
        assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(11);
    }

    static Stream<Arguments> questions() throws Exception {
        Matcher questions = QUESTION.matcher(Files.readString(SampleWarehouse.ROOT.resolve("docs/questions.md")));
        return questions.results()
                .map(found -> Arguments.of(found.group(1), found.group(2), found.group(3)))
                .toList()
                .stream();
    }
}
