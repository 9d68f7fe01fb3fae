package nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.export.Edition;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sdmxdl.Languages;
import sdmxdl.Obs;
import sdmxdl.Series;
import sdmxdl.Structure;
import sdmxdl.format.ObsParser;
import sdmxdl.format.csv.SdmxPicocsvParser;
import sdmxdl.format.xml.SdmxXmlStreams;

/** A publication of the samples, read by others' programs or by the descriptions of the formats, and held against the views. */
class PublishedReleaseTest {

    private static final Edition EDITION = new Edition("20260101T000000Z", Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    static Path folder;

    private static Path written;
    private static Map<String, BigDecimal> values;
    private static Map<String, String> marked;
    private static Map<String, List<Integer>> coverage;

    @BeforeAll
    static void write() throws Exception {
        written = publication().write(folder);
        try (Database views = Database.readOnly(SampleWarehouse.home().warehouse())) {
            values = ViewFigures.values(views);
            marked = ViewFigures.marked(views);
            coverage = ViewFigures.coverage(views);
        }
    }

    @Test
    void a_foreign_program_reads_every_figure_of_the_sdmx_files_by_their_structure() throws Exception {
        Map<String, BigDecimal> read = new TreeMap<>();
        for (Structure structure : SdmxXmlStreams.struct21(Languages.ANY).parsePath(written.resolve("structure-2.1.xml"))) {
            String form = structure.getRef().getId().toLowerCase();
            assertThat(structure.getDimensionList().get(1).getCodelist().getCodes()).containsEntry("371502", "东昌府区");
            for (Series series : SdmxPicocsvParser.builder().factory(ObsParser::newDefault).build().getParser(structure)
                    .parseChars(asOfVersion1(written.resolve(form + ".csv"))).getData()) {
                for (Obs figure : series.getObs()) {
                    String key = String.join("|", form, series.getKey().get(1), series.getKey().get(2), series.getKey().get(3),
                            String.valueOf(figure.getPeriod().getStart().getYear()));
                    assertThat(read.put(key, BigDecimal.valueOf(figure.getValue()).stripTrailingZeros())).as(key).isNull();
                }
            }
        }

        assertThat(read).hasSizeGreaterThan(70_000).isEqualTo(values);
    }

    @Test
    void the_structure_is_as_the_schemas_of_sdmx_want_it_and_one_that_is_not_is_noticed() throws Exception {
        Path structure = written.resolve("structure-2.1.xml");

        assertThat(SdmxSchema.mistakes(structure)).isEmpty();
        Path wrong = Files.writeString(folder.resolve("wrong.xml"), Files.readString(structure).replaceFirst("<(\\w+:)?Code id=", "<$1Code ident="));
        assertThat(SdmxSchema.mistakes(wrong)).isNotEmpty();
    }

    @Test
    void every_figure_has_its_coverage_and_every_missing_one_its_reason() throws Exception {
        Map<String, String> statuses = new HashMap<>();
        Map<String, List<Integer>> covered = new TreeMap<>();
        for (Map<String, String> row : rows()) {
            String key = key(row);
            if (!row.get("OBS_VALUE").isEmpty()) {
                covered.put(key, List.of(Integer.valueOf(row.get("REPORTED")), Integer.valueOf(row.get("EXPECTED"))));
            }
            if (!row.get("OBS_STATUS").equals("A")) {
                statuses.put(key, row.get("OBS_STATUS"));
            } else {
                assertThat(row.get("OBS_VALUE")).as(key).isNotEmpty();
            }
        }

        assertThat(covered).isEqualTo(coverage);
        assertThat(statuses).containsAllEntriesOf(marked);
        statuses.keySet().removeAll(marked.keySet());
        assertThat(statuses.values()).isNotEmpty().containsOnly("L_NOT_SENT");
        assertThat(statuses.keySet()).noneMatch(values::containsKey);
    }

    @Test
    void a_px_file_has_every_figure_in_its_cell_and_a_symbol_in_every_other_one() throws Exception {
        Map<String, BigDecimal> read = new TreeMap<>();
        Map<String, String> symbols = new TreeMap<>();
        for (String form : forms()) {
            new PxReader(written.resolve(form + ".px")).cube().forEach((place, cell) -> {
                String[] counted = place.get(0).split("\\.");
                String key = String.join("|", form, place.get(1), counted[0], counted.length > 1 ? counted[1] : "_T", place.get(2));
                if (cell.startsWith("\"")) {
                    symbols.put(key, cell);
                } else {
                    read.put(key, new BigDecimal(cell).stripTrailingZeros());
                }
            });
        }

        assertThat(read).isEqualTo(values);
        Map<String, String> expected = Map.of("M", "\".\"", "L", "\"..\"", "O", "\"....\"");
        marked.forEach((key, status) -> assertThat(symbols.remove(key)).as(key).isEqualTo(expected.get(status)));
        assertThat(symbols.values()).contains("\".....\"", "\"......\"").doesNotContain("\".\"", "\"..\"", "\"...\"", "\"....\"");
    }

    @Test
    void a_px_file_speaks_two_languages_and_says_what_a_cell_cannot() throws Exception {
        PxReader px = new PxReader(written.resolve("crime.px"));

        assertThat(px.of("CODEPAGE")).isEqualTo("utf-8");
        assertThat(px.keywords.get("LANGUAGES")).containsExactly("zh", "en");
        assertThat(px.keywords.get("VALUES(\"指标\")")).contains("破案率", "立案数：入户盗窃").doesNotHaveDuplicates();
        assertThat(px.keywords.get("VALUES[en](\"Indicator\")")).hasSameSizeAs(px.keywords.get("CODES(\"指标\")"));
        assertThat(px.keywords.get("TIMEVAL(\"年份\")")).startsWith("TLIST(A1)", "2012").endsWith("2017");
        assertThat(px.of("UNITS(\"破案率\")")).isEqualTo("%");
        assertThat(px.of("PRECISION(\"指标\",\"破案率\")")).isEqualTo("2");
        assertThat(px.of("DATASYMBOL5[en]")).isEqualTo("no return in force");
        assertThat(px.keywords.get("ATTRIBUTES(\"cases_filed\",\"371500\",\"2012\")")).containsExactly("A", "111/135", "", "");
        assertThat(px.keywords.get("ATTRIBUTES(\"cases_filed\",\"371500\",\"2017\")"))
                .containsExactly("A", "", "", "2017-01-01/2017-10-31");
    }

    @Test
    void both_versions_of_the_structure_say_the_same() throws Exception {
        assertThat(SdmxStructure.codes(written.resolve("structure.xml")))
                .hasSizeGreaterThan(300)
                .isEqualTo(SdmxStructure.codes(written.resolve("structure-2.1.xml")));
        assertThat(SdmxStructure.components(written.resolve("structure.xml")))
                .contains("CRIME REF_AREA CL_AREA", "CRIME INDICATOR CL_CRIME_INDICATOR", "CRIME OBS_STATUS CL_OBS_STATUS")
                .isEqualTo(SdmxStructure.components(written.resolve("structure-2.1.xml")));
    }

    @Test
    void every_code_of_a_figure_is_in_the_list_that_the_structure_names() throws Exception {
        List<String> known = SdmxStructure.codes(written.resolve("structure.xml")).stream()
                .map(code -> code.substring(0, code.indexOf(' ', code.indexOf(' ') + 1)))
                .toList();
        List<String> used = new ArrayList<>();
        for (String form : forms()) {
            for (Map<String, String> row : CsvTable.rows(written.resolve(form + ".csv"))) {
                Cube cube = new Cube(form, PublicationWords.of("title"), List.of(), List.of(), List.of());
                for (Component component : Component.values()) {
                    component.codelist(cube).ifPresent(list -> used.add(list + " " + row.get(component.name())));
                }
            }
        }

        assertThat(known).containsAll(used.stream().distinct().toList());
    }

    @Test
    void the_same_release_gives_the_same_bytes(@TempDir Path other) throws Exception {
        Path again = publication().write(other);

        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    private static PublishedRelease publication() throws Exception {
        return new PublishedRelease(SampleWarehouse.home().warehouse(), new SqlFolder(SampleWarehouse.ROOT.resolve("sql")), EDITION);
    }

    private static List<String> forms() {
        return values.keySet().stream().map(key -> key.substring(0, key.indexOf('|'))).distinct().toList();
    }

    private static List<Map<String, String>> rows() throws Exception {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String form : forms()) {
            rows.addAll(CsvTable.rows(written.resolve(form + ".csv")));
        }
        return rows;
    }

    private static String key(Map<String, String> row) {
        String flow = row.get("STRUCTURE_ID");
        return Stream.of(flow.substring(flow.indexOf(':') + 1, flow.indexOf('(')).toLowerCase(), row.get("REF_AREA"), row.get("INDICATOR"),
                        row.get("CATEGORY"), row.get("TIME_PERIOD"))
                .collect(Collectors.joining("|"));
    }

    // The reader knows version 1.0, of which the first column alone says what the others do in version 2.0.
    private static String asOfVersion1(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("^STRUCTURE,STRUCTURE_ID,ACTION,", "DATAFLOW,").replaceFirst("^dataflow,([^,]*),R,", "$1,"))
                .collect(Collectors.joining("\r\n"));
    }
}
