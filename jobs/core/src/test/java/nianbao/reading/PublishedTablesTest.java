package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.observation.Status;
import nianbao.reading.submission.Received;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tables as yearbooks print them, each in a file with the definition that reads it and all that is in it. */
class PublishedTablesTest {

    private static final Path TABLES = Path.of("src/test/resources/published");

    @TempDir
    private Path folder;

    private static Stream<Path> tables() throws IOException {
        return Files.list(TABLES).filter(file -> file.toString().endsWith(".yaml")).sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_layout_is_read_as_it_is_printed(Path file) throws IOException {
        JsonNode table = new YAMLMapper().readTree(file);
        Path forms = Files.createDirectories(folder.resolve("forms/register")).getParent();
        Files.copy(TABLES.resolve("register/division.csv"), forms.resolve("register/division.csv"));
        Files.writeString(forms.resolve("form.yaml"), table.get("definition").asString());
        String name = table.path("file").asString("table.xlsx");
        Path saved = book(table.get("workbook")).save(folder.resolve(name));

        Reading reading = new Reader(Definitions.load(forms)).read(new Received("5ha", name, Instant.EPOCH, saved));

        assertThat(reading.findings().stream().filter(finding -> finding.level() != Level.NOTE).map(Finding::message)).isEmpty();
        assertThat(figures(reading.observations())).isEqualTo(table.get("figures").asString());
        assertThat(changes(reading.changes())).isEqualTo(table.path("changes").asString(""));
    }

    private static Book book(JsonNode sheets) {
        Book book = new Book();
        sheets.properties().forEach(sheet -> {
            book.sheet(sheet.getKey());
            sheet.getValue().asString().lines().forEach(line -> book.row(Stream.of(line.split("\\|", -1)).map(PublishedTablesTest::cell).toArray()));
        });
        return book;
    }

    private static Object cell(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text.replace("{i1}", "  ").replace("\\n", "\n");
        }
    }

    /** A line a change: what it is about and, in each of the ways in which it may be meant, how much it is, give or take so much. */
    private static String changes(List<StatedChange> changes) {
        return changes.stream()
                .map(change -> change.figure().sheet() + "!" + change.figure().cell() + " " + change.figure().period().year() + " " + change.figure().indicator() + " "
                        + change.figure().divisionCode() + ": " + change.way().word() + " " + change.figure().value().stripTrailingZeros().toPlainString() + " ± "
                        + change.figure().precision().stripTrailingZeros().toPlainString() + " since " + change.before() + "\n")
                .collect(Collectors.joining());
    }

    /** A line a year and indicator: every division with its figure, and with its status where that is not reported. */
    private static String figures(List<Observation> observations) {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        for (Observation figure : observations) {
            String category = figure.category() == null ? "" : "/" + figure.category();
            String value = figure.value() == null ? "" : figure.value().stripTrailingZeros().toPlainString();
            lines.computeIfAbsent(figure.period().year() + " " + figure.indicator() + category, line -> new TreeMap<>())
                    .put(figure.divisionCode(), value + (figure.status() == Status.REPORTED ? "" : figure.status().code()));
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + line.getValue().entrySet().stream().map(one -> " " + one.getKey() + "=" + one.getValue()).collect(Collectors.joining()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
