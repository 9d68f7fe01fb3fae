package nianbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.job.Nights;
import nianbao.run.Summary;
import nianbao.sql.Digest;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample returns of 2012 to 2017 through the whole job, with the definitions of the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleInboxTest {

    /** What every run may write: that it ran, and what it saw. */
    private static final int SHA_256 = 64;
    private static final Pattern STORES = Pattern.compile("jobs\\.|runs/|seen\\.json|lock|status\\.html");
    private static final Path SAMPLES = SampleWarehouse.ROOT.resolve("data-samples");
    private static final Pattern BAD_ONE =
            Pattern.compile("^\\| `(?<file>20\\d\\d/[^`]+)` \\|[^|]*\\| `(?<rule>\\w+)` \\| (?<outcome>\\w+) \\|", Pattern.MULTILINE);
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,17}[\\dXx]?");

    private Nights nights;
    private Summary first;

    @BeforeAll
    void load() throws Exception {
        nights = SampleWarehouse.nights();
        first = SampleWarehouse.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017 | mediation | committees | 6796",
                "2017 | mediation | mediators | 20142",
                "2017 | mediation | disputes_mediated | 16056",
                "2017 | mediation | round(settled_pct, 1) | 98.4",
                "2017 | surveillance | round(cameras, -3) | 143000",
                "2017 | crime | homicide_free | 118",
                "2017 | crime | villages | 6405",
                "2017 | crime | villages_crime_free | 5604",
                "2017 | crime | extreme_incidents | 0",
                "2017 | crime | expected | 135",
                "2016 | crime | cases_solved | 3740",
                "2016 | crime | persons_detained | 1620",
                "2016 | crime | persons_arrested | 688",
                "2016 | insurance | township_insured | 135",
                "2016 | insurance | premium_yuan > 10000000 | true"
            })
    void the_totals_of_the_city_are_those_that_were_printed(int year, String form, String expression, String printed)
            throws Exception {
        String city = " from " + form + " where level = 'city' and year = " + year;

        assertThat(nights.ask("select (" + expression + ") = " + printed + city)).containsExactly("true");
    }

    @Test
    void zero_extreme_incidents_is_a_zero_that_every_township_reported() throws Exception {
        assertThat(nights.ask("select count(*), count(value), cast(sum(value) as integer) from observation"
                        + " where form = 'crime' and indicator = 'extreme_incidents' and year = 2017"))
                .containsExactly("135 135 0");
    }

    @Test
    void each_bad_workbook_ends_as_the_readme_of_the_samples_says_and_no_other_does() throws Exception {
        Map<String, String> sent = namesBySubmission();
        List<String> ends = nights.ask("select distinct s.submission, f.rule, s.outcome from submission s"
                        + " join finding f on f.submission = s.submission where f.level = 'error' and s.outcome <> 'accepted'")
                .stream()
                .map(end -> sent.get(end.substring(0, SHA_256)) + end.substring(SHA_256))
                .toList();

        assertThat(badOnes()).isNotEmpty();
        assertThat(ends).containsExactlyInAnyOrderElementsOf(badOnes());
        assertThat(nights.ask("select count(*) from submission where outcome <> 'accepted'"))
                .containsExactly(String.valueOf(badOnes().size()));
    }

    @Test
    void no_number_of_a_refused_workbook_is_written_anywhere() throws Exception {
        Set<String> numbers = new HashSet<>();
        Map<String, String> sent = namesBySubmission();
        for (String submission : nights.ask("select submission from submission where outcome = 'refused'")) {
            numbers.addAll(longNumbers(SAMPLES.resolve("inbox").resolve(sent.get(submission))));
        }
        assertThat(numbers).hasSizeGreaterThan(5);

        for (String file : Nights.files(nights.home().folder())) {
            assertThat(contents(nights.home().folder().resolve(file)))
                    .as(file)
                    .noneMatch(text -> numbers.stream().anyMatch(text::contains));
        }
        assertThat(String.join("\n", nights.ask("select found, expected, message, sheet, cell from finding")))
                .doesNotContain(numbers);
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        Map<String, Long> before = times();

        Summary second = nights.pass();

        assertThat(second.received()).isZero();
        assertThat(second.known()).isEqualTo(first.received() + first.known());
        assertThat(second.published()).isFalse();
        assertThat(times()).isEqualTo(before);
    }

    private static List<String> badOnes() throws IOException {
        return BAD_ONE.matcher(Files.readString(SAMPLES.resolve("README.md"))).results()
                .map(MatchResult::group)
                .map(row -> row.split("\\|"))
                .map(cells -> cells[1].replace("`", "").strip() + " " + cells[3].replace("`", "").strip() + " " + cells[4].strip())
                .toList();
    }

    /** What each workbook of the inbox is called, by the SHA-256 of its content. */
    private static Map<String, String> namesBySubmission() throws IOException {
        Map<String, String> names = new HashMap<>();
        Path inbox = SAMPLES.resolve("inbox");
        for (String file : Nights.files(inbox)) {
            byte[] digest = Digest.sha256().digest(Files.readAllBytes(inbox.resolve(file)));
            names.putIfAbsent(HexFormat.of().formatHex(digest), file);
        }
        return names;
    }

    private static Set<String> longNumbers(Path file) throws IOException {
        Set<String> numbers = new HashSet<>();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    LONG_NUMBER.matcher(formatter.formatCellValue(cell)).results().map(MatchResult::group).forEach(numbers::add))));
        }
        return numbers;
    }

    /** The text of a file and, where it is a zip archive, of everything in it. */
    private static List<String> contents(Path file) throws IOException {
        List<String> contents = new ArrayList<>(List.of(text(Files.readAllBytes(file))));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.add(text(zip.readAllBytes()));
            }
        } catch (EOFException e) {
            // A return that was cut off on its way is kept as it came.
        }
        return contents;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** When each file was last written; the job repository and the accounts record the second run, as they should. */
    private Map<String, Long> times() throws IOException {
        Map<String, Long> times = new HashMap<>();
        try (Stream<String> files = Nights.files(nights.home().folder()).stream()) {
            for (String file : files.filter(name -> !STORES.matcher(name).lookingAt()).toList()) {
                times.put(file, Files.getLastModifiedTime(nights.home().folder().resolve(file)).toMillis());
            }
        }
        return times;
    }
}
