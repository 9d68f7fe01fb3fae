package nianbao.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.Status;
import nianbao.person.FigureHistory;
import nianbao.reading.submission.Received;

/** Reads a workbook against a definition, both written in a test, and writes down what comes of it line by line. */
public final class Desk {

    private static final Path REGISTER = Path.of("src/test/resources/returns");
    private static final Instant RECEIVED = Instant.parse("2018-02-01T03:00:00Z");

    private final Path folder;
    private final String definition;

    private Desk(Path folder, String definition) {
        this.folder = folder;
        this.definition = definition;
    }

    /** A definition without its first lines, which are the same in every test. */
    public static Desk with(Path folder, String definition) {
        return new Desk(folder, """
                form: returns
                title: {zh: 统计, en: Returns}
                register: .
                level: township
                match: [统计]
                """ + definition);
    }

    public Desk of(String level) {
        return new Desk(folder, definition.replace("level: township", "level: " + level));
    }

    public Reading read(Book book) throws IOException {
        return read(book, "统计.xlsx");
    }

    public Reading read(Book book, String file) throws IOException {
        return read(book, file, FigureHistory.NONE);
    }

    /** Where figures have been so large. */
    public Reading read(Book book, FigureHistory history) throws IOException {
        return read(book, "统计.xlsx", history);
    }

    private Reading read(Book book, String file, FigureHistory history) throws IOException {
        Path saved = book.save(folder.resolve("inbox").resolve(file));
        return new Reader(definitions(), history).read(new Received("5ha", file, RECEIVED, saved));
    }

    private Definitions definitions() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        for (String csv : List.of("division.csv", "alias.csv", "zone.csv", "mca_code.csv")) {
            Files.write(forms.resolve(csv), Files.readAllBytes(REGISTER.resolve(csv)));
        }
        Files.writeString(forms.resolve("returns.yaml"), definition);
        return Definitions.load(forms);
    }

    /** A line a figure: cell, division, year, indicator, category, value, unit, status, precision. */
    public static String figures(Reading reading) {
        return lines(reading.observations().stream().map(Desk::line));
    }

    /** A line a figure, with the sheet before the cell. */
    static String figuresBySheet(Reading reading) {
        return lines(reading.observations().stream().map(figure -> figure.sheet() + "!" + line(figure)));
    }

    /** A line a control total: cell, division, indicator, category, value, and the positions that it covers. */
    public static String totals(Reading reading) {
        return lines(reading.totals().stream().map(Desk::line));
    }

    /** A line a finding: cell, rule, what was found and what was expected. */
    public static String findings(Reading reading) {
        return lines(reading.findings().stream().map(Desk::line));
    }

    /** The findings of some rules alone. */
    public static String findings(Reading reading, String... rules) {
        return lines(reading.findings().stream().filter(finding -> List.of(rules).contains(finding.rule())).map(Desk::line));
    }

    private static String line(Observation figure) {
        return words(Stream.of(
                figure.cell(),
                figure.divisionCode(),
                String.valueOf(figure.period().year()),
                figure.indicator(),
                figure.breakdown() == null ? null : figure.breakdown() + "/" + figure.category(),
                figure.value() == null ? null : figure.value().stripTrailingZeros().toPlainString(),
                figure.unit(),
                figure.status() == Status.REPORTED ? null : figure.status().name(),
                figure.precision() == null ? null : "±" + figure.precision().toPlainString()));
    }

    private static String line(ControlTotal total) {
        Observation figure = total.figure();
        return words(Stream.of(
                figure.cell(),
                figure.divisionCode(),
                figure.indicator(),
                figure.breakdown() == null ? null : figure.breakdown() + "/" + figure.category(),
                figure.value().stripTrailingZeros().toPlainString(),
                "over " + total.coversFrom() + ".." + total.coversTo()));
    }

    private static String line(Finding finding) {
        return words(Stream.of(finding.cell(), finding.rule(), finding.found(), finding.expected() == null ? null : "-> " + finding.expected()));
    }

    private static String words(Stream<String> words) {
        return words.filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
