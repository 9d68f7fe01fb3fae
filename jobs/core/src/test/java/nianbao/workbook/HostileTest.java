package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to cost memory and time. */
class HostileTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void a_document_type_is_refused_before_it_declares_an_entity() throws IOException {
        HandMade book = HandMade.rows("").part("xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&b;</v></c></row></sheetData></worksheet>");
        assertThat(Open.failed(book.in(folder)).found()).contains("DTD");
    }

    @Test
    void an_entity_that_nobody_declares_is_damage() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' t='str'><v>&file;</v></c></row>");
        assertThat(Open.failed(book.in(folder)).found()).contains("sheet1.xml");
    }

    @Test
    void a_million_styled_but_empty_cells_are_not_kept() throws IOException {
        String row = "<row>" + "<c s='0'/>".repeat(1_000) + "</row>";
        HandMade book = HandMade.rows(row.repeat(1_000) + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        Sheet sheet = quickly(book.in(folder));
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells().get(0).address()).isEqualTo("XFD1048576");
    }

    private static Sheet quickly(Path file) {
        return Assertions.assertTimeout(BOUND, () -> Open.sheet(file));
    }

    private static String failure(Path file) {
        return Assertions.assertTimeout(BOUND, () -> Open.failed(file).found());
    }

    @Test
    void a_hundred_thousand_merged_regions_are_read() throws IOException {
        String merges = IntStream.range(1, 100_001).mapToObj(i -> "<mergeCell ref='A" + i + ":C" + i + "'/>").collect(Collectors.joining());
        Sheet sheet = quickly(HandMade.sheet("<sheetData/><mergeCells>" + merges + "</mergeCells>").in(folder));
        assertThat(sheet.region(99_999, 1)).isEqualTo(new Region(99_999, 99_999, 0, 2));
    }

    @Test
    void a_bomb_is_refused_by_how_much_it_inflates() throws IOException {
        assertThat(failure(bomb(Deflater.BEST_COMPRESSION, "<row r='1'><c/></row>".repeat(1 << 16), 150))).contains("250");
        assertThat(failure(bomb(Deflater.BEST_SPEED, noise(), 1_500))).contains("256 MiB");
    }

    /** A row of empty cells that deflates only some fifty times. */
    private static String noise() {
        return "<row r='1'>" + IntStream.range(0, 16_000).mapToObj(i -> "<c s='" + i * 7 % 91 + "' />").collect(Collectors.joining()) + "</row>";
    }

    private Path bomb(int level, String repeated, int times) throws IOException {
        Path file = HandMade.rows("").without("xl/worksheets/sheet1.xml").in(folder);
        Path bomb = Files.createTempFile(folder, "bomb", ".xlsx");
        try (OutputStream stream = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.setLevel(level);
            copy(file, zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
        }
        return bomb;
    }

    private static void copy(Path file, ZipOutputStream to) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                zip.getInputStream(entry).transferTo(to);
            }
        }
    }

    @Test
    void more_filled_cells_than_any_return_has_are_refused() throws IOException {
        String row = "<row>" + IntStream.range(0, 1_000).mapToObj(i -> "<c><v>" + i + "</v></c>").collect(Collectors.joining()) + "</row>";
        assertThat(failure(bomb(Deflater.BEST_SPEED, row, 6_000))).contains("5,000,000");
    }

    @Test
    void deep_nesting_endless_tags_and_names_without_end_are_refused() throws IOException {
        assertThat(failure(HandMade.sheet("<a>".repeat(200_000)).in(folder))).contains("nested");
        assertThat(failure(HandMade.sheet("<a b='" + "x".repeat(600_000) + "'/>").in(folder))).contains("512 KiB");
        assertThat(failure(HandMade.sheet("<!--" + "x".repeat(600_000) + "-->").in(folder))).contains("512 KiB");
        assertThat(failure(HandMade.sheet("<a " + numbered("a%d='1' ") + "/>").in(folder))).contains("100 attributes");
        assertThat(failure(HandMade.sheet(("<" + "a".repeat(20_000) + ">").repeat(5)).in(folder))).contains("64 KiB");
    }

    @Test
    void invented_names_and_prefixes_cost_no_more_than_others() throws IOException {
        String rows = "<row r='1'><c r='A1'><v>7</v></c></row>" + numbered("<p%1$d:row xmlns:p%1$d='urn' a%1$d='1'/><b%1$d/>");
        assertThat(quickly(HandMade.rows(rows).in(folder)).at(0, 0).text()).isEqualTo("7");
    }

    private static String numbered(String element) {
        return IntStream.range(0, 20_000).mapToObj(element::formatted).collect(Collectors.joining());
    }

    @Test
    void one_text_without_end_is_refused() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' t='inlineStr'><is>" + ("<r><t>" + "x".repeat(1_000) + "</t></r>").repeat(2_000) + "</is></c></row>");
        assertThat(failure(book.in(folder))).contains("1,048,576");
    }

    @Test
    void a_wrong_checksum_is_damage_for_a_digit_may_have_changed() throws IOException {
        Path file = HandMade.rows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int header = text.indexOf("PK\1\2", text.indexOf("PK\1\2"));
        int entry = text.indexOf("xl/worksheets/sheet1.xml", header) - 46;
        bytes[entry + 16] ^= 1;
        Files.write(file, bytes);
        assertThat(Open.failed(file).found()).contains("checksum");
    }
}
