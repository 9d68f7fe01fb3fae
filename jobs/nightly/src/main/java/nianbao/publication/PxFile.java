package nianbao.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.export.Edition;
import nianbao.language.Title;

/**
 * A cube as a PX file of the version of 2013, which PxWeb and the other PC-Axis programs read: a line for what is counted of a division,
 * a column a year.
 *
 * @param divisions names of all divisions by their codes
 * @param publisher whose figures they are
 */
record PxFile(Cube cube, Map<String, Title> divisions, String publisher, Edition edition) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm").withZone(ZoneOffset.UTC);
    private static final Title COUNTED = PublicationWords.of("px_counted");
    private static final Title DIVISION = PublicationWords.of("px_division");
    private static final Title YEAR = PublicationWords.of("px_year");

    void write(TextFiles files) throws SQLException, IOException {
        Path file = files.folder().resolve(cube.form() + ".px");
        Path attributes = files.attributes(cube, file.resolveSibling(cube.form() + ".attributes"));
        Path cells = files.cells(cube, file.resolveSibling(cube.form() + ".cells"));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head().getBytes(StandardCharsets.UTF_8));
            Files.copy(attributes, out);
            out.write("DATA=\n".getBytes(StandardCharsets.UTF_8));
            Files.copy(cells, out);
            out.write(";\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(attributes);
        Files.delete(cells);
    }

    private String head() {
        List<Title> lines = distinct(cube.counted(), CubeLine::lineTitle, CubeLine::code);
        PxKeywords px = new PxKeywords();
        px.text("CHARSET", "ANSI");
        px.text("AXIS-VERSION", "2013");
        px.text("CODEPAGE", "utf-8");
        px.text("LANGUAGE", "zh");
        px.texts("LANGUAGES", "zh", "en");
        px.text("CREATION-DATE", TIME.format(edition.made()));
        px.bare("DECIMALS", "6");
        px.bare("SHOWDECIMALS", "0");
        px.text("MATRIX", cube.id());
        px.bare("AGGREGALLOWED", "NO");
        px.text("SUBJECT-CODE", StructureFile.AGENCY);
        px.texts("SUBJECT-AREA", PublicationWords.of("subject"));
        px.texts("TITLE", title());
        px.texts("CONTENTS", cube.title());
        px.texts("UNITS", PublicationWords.of("px_units"));
        px.texts("STUB", COUNTED, DIVISION);
        px.texts("HEADING", YEAR);
        px.texts("CONTVARIABLE", COUNTED);
        px.of("VALUES", COUNTED, lines);
        px.of("VALUES", DIVISION, distinct(cube.areas(), this::name, Function.identity()));
        px.of("VALUES", YEAR, years().stream().map(year -> new Title(year, year)).toList());
        px.same("TIMEVAL", YEAR, "TLIST(A1)," + PxKeywords.listed(years()));
        px.same("CODES", COUNTED, PxKeywords.listed(cube.counted().stream().map(CubeLine::code).toList()));
        px.same("CODES", DIVISION, PxKeywords.listed(cube.areas()));
        px.same("CODES", YEAR, PxKeywords.listed(years()));
        for (int line = 0; line < lines.size(); line++) {
            CubeLine counted = cube.counted().get(line);
            if (counted.decimals() > 0) {
                px.number("PRECISION", List.of(COUNTED, lines.get(line)), counted.decimals());
            }
            px.of("UNITS", List.of(lines.get(line)), TextFiles.unit(counted.unit()));
            px.of("LAST-UPDATED", List.of(lines.get(line)), new Title(TIME.format(edition.made()), TIME.format(edition.made())));
        }
        px.texts("SOURCE", new Title(publisher, publisher));
        px.texts("NOTE", PublicationWords.of("px_note"));
        symbols().forEach((symbol, title) -> px.texts("DATASYMBOL" + symbol, title));
        px.texts("ATTRIBUTE-ID", "OBS_STATUS", "COVERAGE", "ROUNDING", "PERIOD");
        px.texts("ATTRIBUTE-TEXT", Component.OBS_STATUS.title(), PublicationWords.of("coverage"), Component.ROUNDING.title(),
                Component.PERIOD.title());
        px.texts("ATTRIBUTES", PublishedStatus.REPORTED.code(), "", "", "");
        return px.toString();
    }

    private Title title() {
        String span = cube.years().get(0) + "–" + cube.years().get(cube.years().size() - 1);
        return new Title(cube.title().zh() + "，" + span, cube.title().en() + ", " + span);
    }

    private List<String> years() {
        return cube.years().stream().map(String::valueOf).toList();
    }

    private Title name(String division) {
        return divisions.getOrDefault(division, new Title(division, division));
    }

    private static Map<Integer, Title> symbols() {
        Map<Integer, Title> symbols = new TreeMap<>(Map.of(PublishedStatus.NOTHING, PublicationWords.of("px_nothing")));
        for (PublishedStatus status : PublishedStatus.values()) {
            if (status.symbol() > 0) {
                symbols.merge(status.symbol(), status.title(),
                        (one, other) -> new Title(one.zh() + " / " + other.zh(), one.en() + " / " + other.en()));
            }
        }
        return symbols;
    }

    // Programs that know values by their texts alone need each to be another one.
    private static <T> List<Title> distinct(List<T> values, Function<T, Title> title, Function<T, String> code) {
        Map<String, Long> zh = values.stream().collect(Collectors.groupingBy(value -> title.apply(value).zh(), Collectors.counting()));
        Map<String, Long> en = values.stream().collect(Collectors.groupingBy(value -> title.apply(value).en(), Collectors.counting()));
        return values.stream()
                .map(value -> new Title(
                        told(title.apply(value).zh(), zh, code.apply(value)), told(title.apply(value).en(), en, code.apply(value))))
                .toList();
    }

    private static String told(String text, Map<String, Long> all, String code) {
        return all.getOrDefault(text, 1L) > 1 ? text + " (" + code + ")" : text;
    }
}
