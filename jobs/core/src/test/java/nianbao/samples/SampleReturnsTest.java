package nianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleReturnsTest {

    private static final Path SAMPLES = Path.of("../../data-samples");
    private static final Path INBOX = SAMPLES.resolve("inbox");
    private static final Pattern LISTED = Pattern.compile("^\\| `(?<file>\\d{4}/[^`]+)` \\|", Pattern.MULTILINE);

    private static final List<Return> RETURNS = SampleReturns.returns(SAMPLES.resolve("reference"));

    @TempDir
    private Path again;

    @Test
    void generating_again_writes_the_same_cells_into_the_same_files() throws Exception {
        SampleReturns.write(SAMPLES.resolve("reference"), again);
        assertThat(files(again)).isEqualTo(files(INBOX));
        for (Return sent : RETURNS) {
            if (sent.fault() != Fault.TRUNCATED) {
                String file = Envelope.file(sent);
                assertThat(contents(again.resolve(file), sent)).as(file).isEqualTo(contents(INBOX.resolve(file), sent));
            }
        }
    }

    @Test
    void a_truncated_workbook_cannot_be_opened() {
        assertThat(files(Fault.TRUNCATED)).isNotEmpty().allSatisfy(file -> assertThatThrownBy(
                        () -> WorkbookFactory.create(INBOX.resolve(file).toFile(), null, true).close())
                .isInstanceOf(Exception.class));
    }

    @Test
    void the_readme_names_exactly_the_bad_files() throws Exception {
        String readme = Files.readString(SAMPLES.resolve("README.md"));
        Set<String> listed = LISTED.matcher(readme).results().map(row -> row.group(1)).collect(Collectors.toSet());
        assertThat(listed).isEqualTo(bad());
    }

    @Test
    void the_city_adds_up_to_what_was_published_for_2017() {
        Places places = new Places(SAMPLES.resolve("reference"));
        Rows mediation = new MediationForm(places).figures(2017);
        Rows crime = new CrimeForm(places).figures(2017);
        assertThat(sum(mediation, "committees")).isEqualTo(6_796);
        assertThat(sum(mediation, "mediators")).isEqualTo(20_142);
        assertThat(sum(mediation, "disputes_mediated")).isEqualTo(16_056);
        assertThat(sum(mediation, "disputes_settled")).isBetween(15_792L, 15_807L);
        assertThat(sum(crime, "homicide_free")).isEqualTo(118);
        assertThat(sum(crime, "villages_crime_free")).isEqualTo(5_604);
        assertThat(sum(new SurveillanceForm(places).figures(2017), "cameras")).isBetween(142_500L, 143_499L);
    }

    @Test
    void the_city_adds_up_to_what_was_published_for_2016() {
        Places places = new Places(SAMPLES.resolve("reference"));
        Rows crime = new CrimeForm(places).figures(2016);
        Rows insurance = new InsuranceForm(places).figures(2016);
        assertThat(sum(crime, "cases_solved")).isEqualTo(3_740);
        assertThat(sum(crime, "persons_detained")).isEqualTo(1_620);
        assertThat(sum(crime, "persons_arrested")).isEqualTo(688);
        assertThat(sum(insurance, "township_insured")).isEqualTo(135);
        assertThat(sum(insurance, "premium_yuan")).isGreaterThan(10_000_000);
    }

    private static long sum(Rows rows, String field) {
        return rows.rows().stream().mapToLong(row -> row.get(field)).sum();
    }

    private static Set<String> bad() {
        return RETURNS.stream()
                .filter(sent -> sent.fault() != Fault.NONE && sent.fault() != Fault.DRAFT)
                .map(Envelope::file)
                .collect(Collectors.toSet());
    }

    private static List<String> files(Fault fault) {
        return RETURNS.stream().filter(sent -> sent.fault() == fault).map(Envelope::file).toList();
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> contents(Path file, Return sent) throws IOException {
        String password = sent.fault() == Fault.PASSWORD ? Envelope.PASSWORD : null;
        try (Workbook book = WorkbookFactory.create(file.toFile(), password, true)) {
            return CellContents.of(book);
        }
    }
}
