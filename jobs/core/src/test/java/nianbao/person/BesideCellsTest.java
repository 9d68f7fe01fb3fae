package nianbao.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Opened;
import nianbao.workbook.file.WorkbookFile;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of numbers that a workbook keeps beside its cells, and texts that nobody sees in it. All numbers are invented. */
class BesideCellsTest {

    private static final String NUMBER = "13900007101";
    private static final long PREMIUM = 13_812_345_678L;
    private static final String CHART = "<c:val xmlns:c=\"c\"><c:numCache><c:formatCode>General</c:formatCode><c:pt><c:v>%s</c:v></c:pt><c:pt><c:v>%s</c:v></c:pt></c:numCache></c:val>";

    @TempDir
    private Path folder;

    @Test
    void what_a_chart_keeps_is_judged_by_its_neighbours_and_a_copy_where_the_cell_stands() throws IOException {
        assertThat(places(workbook("xl/charts/chart1.xml", CHART.formatted(NUMBER, 12), sheet -> {}))).containsExactly(Whereabouts.CHART);
        assertThat(places(workbook("xl/charts/chart1.xml", CHART.formatted(NUMBER, ""), sheet -> {}))).containsExactly(Whereabouts.CHART);
        assertThat(places(workbook("xl/charts/chart1.xml", CHART.formatted(PREMIUM, 9_876_543_210L), sheet -> {}))).isEmpty();
        assertThat(places(workbook("xl/charts/chart1.xml", CHART.formatted("13900000000", 12), sheet -> {}))).isEmpty();
        assertThat(places(workbook("xl/charts/chart1.xml", CHART.formatted(PREMIUM, 12), sheet -> amounts(sheet, PREMIUM, 9_876_543_210L)))).isEmpty();
    }

    @Test
    void each_column_of_a_cache_is_judged_by_itself() throws IOException {
        String pivot = "<pivotCacheRecords><r><n v=\"371502001201\"/><n v=\"%s\"/></r><r><n v=\"371502001202\"/><n v=\"%s\"/></r></pivotCacheRecords>";
        String link = "<externalLink><cell r=\"A1\"><v>371502001201</v></cell><cell r=\"B1\"><v>%s</v></cell><cell r=\"B2\"><v>%s</v></cell></externalLink>";

        assertThat(places(workbook("xl/pivotCache/pivotCacheRecords1.xml", pivot.formatted(NUMBER, 52), sheet -> {}))).containsExactly(Whereabouts.TABLE);
        assertThat(places(workbook("xl/pivotCache/pivotCacheRecords1.xml", pivot.formatted(PREMIUM, 9_876_543_210L), sheet -> {}))).isEmpty();
        assertThat(places(workbook("xl/externalLinks/externalLink1.xml", link.formatted(NUMBER, 52), sheet -> {}))).containsExactly(Whereabouts.LINKED);
        assertThat(places(workbook("xl/externalLinks/externalLink1.xml", link.formatted(PREMIUM, 9_876_543_210L), sheet -> {}))).isEmpty();
    }

    @Test
    void a_number_in_a_formula_is_one_and_a_rounded_or_a_longer_one_is_none() throws IOException {
        for (boolean old : new boolean[] {false, true}) {
            assertThat(places(formula(old, "B1-" + NUMBER))).containsExactly(Whereabouts.FORMULA);
            assertThat(places(formula(old, "B1-13900000000+B13900"))).isEmpty();
            assertThat(places(formula(old, "B1*" + PREMIUM + "/10000000001"))).isEmpty();
            assertThat(places(formula(old, "B1-139000071012"))).isEmpty();
        }
    }

    @Test
    void a_comment_and_an_instruction_in_the_xml_of_a_part_that_is_read_are_listened_to() throws IOException {
        Path plain = write(new XSSFWorkbook(), sheet -> {});

        assertThat(places(changed(plain, "xl/worksheets/sheet1.xml", xml -> xml.replace("<sheetData>", "<sheetData><!-- " + NUMBER + " -->")))).isNotEmpty();
        assertThat(places(changed(plain, "xl/workbook.xml", xml -> xml.replace("<sheets>", "<?call " + NUMBER + "?><sheets>")))).isNotEmpty();
        assertThat(places(changed(plain, "docProps/core.xml", xml -> xml + "<!--电话" + NUMBER + "-->"))).isNotEmpty();
        assertThat(places(changed(plain, "xl/workbook.xml", xml -> xml.replace("<sheets>", "<!-- 2015-2016 --><sheets>")))).isEmpty();
    }

    @Test
    void the_source_of_a_macro_is_listened_to_in_both_formats() throws IOException {
        String source = "Attribute VB_Name = \"Module1\"\r\nSub Main()\r\n' 有问题请打电话 8200001，或 " + NUMBER + "\r\nEnd Sub\r\n";

        assertThat(places(changed(workbook("xl/vbaProject.bin", "", sheet -> {}), "xl/vbaProject.bin", project(source)))).containsOnly(Whereabouts.EMBEDDED);
        assertThat(places(withMacro(write(new HSSFWorkbook(), sheet -> {}), source))).containsOnly(Whereabouts.EMBEDDED);
        assertThat(places(withMacro(write(new HSSFWorkbook(), sheet -> {}), source.replace(NUMBER, "1390").replace("8200001", "820")))).isEmpty();
    }

    @Test
    void a_phonetic_text_in_the_shared_texts_of_an_old_workbook_is_listened_to() throws IOException {
        Path file = write(new HSSFWorkbook(), sheet -> {
            ((HSSFWorkbook) sheet.getWorkbook()).getInternalWorkbook().addSSTString(spoken("note", NUMBER));
            sheet.createRow(1).createCell(0).setCellValue("白塔镇");
        });

        assertThat(places(file)).containsExactly(Whereabouts.SPOKEN);
    }

    private List<Whereabouts> places(Path file) throws IOException {
        PersonalAsides asides = new PersonalAsides();
        Opened.Readable readable = (Opened.Readable) WorkbookFile.open(file, asides);
        return PersonalData.in(readable.workbook(), List.of(), asides).stream().map(Spot::place).distinct().toList();
    }

    private Path formula(boolean old, String formula) throws IOException {
        return write(old ? new HSSFWorkbook() : new XSSFWorkbook(), sheet -> sheet.createRow(1).createCell(0).setCellFormula(formula));
    }

    private static void amounts(Sheet sheet, double... values) {
        for (double value : values) {
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(value);
        }
    }

    private Path write(Workbook empty, Consumer<Sheet> addition) throws IOException {
        Path file = folder.resolve("a." + (empty instanceof HSSFWorkbook ? "xls" : "xlsx"));
        try (empty; OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = empty.createSheet("调解");
            sheet.createRow(0).createCell(0).setCellValue("清河镇");
            addition.accept(sheet);
            empty.write(stream);
        }
        return file;
    }

    private Path workbook(String part, String content, Consumer<Sheet> addition) throws IOException {
        return changed(write(new XSSFWorkbook(), addition), part, content.getBytes(StandardCharsets.UTF_8));
    }

    private interface Change {
        String of(String xml);
    }

    private Path changed(Path file, String part, Change change) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
            return changed(file, part, change.of(xml).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The workbook with another content of a part, or with one more. */
    private Path changed(Path file, String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream old = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    old.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return Files.write(folder.resolve("changed.xlsx"), bytes.toByteArray());
    }

    private Path withMacro(Path file, String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem(Files.newInputStream(file))) {
            old.getRoot().createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA").createDocument("Module1", new ByteArrayInputStream(packed(source)));
            old.writeFilesystem(bytes);
        }
        return Files.write(folder.resolve("macro.xls"), bytes.toByteArray());
    }

    private static byte[] project(String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem project = new POIFSFileSystem()) {
            project.getRoot().createDirectory("VBA").createDocument("Module1", new ByteArrayInputStream(packed(source)));
            project.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** As sources lie in a stream, behind something else: in blocks of eight bytes that are left as they are, each behind a byte that says so. */
    private static byte[] packed(String source) {
        byte[] plain = source.getBytes(Charset.forName("GB18030"));
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int at = 0; at < plain.length; at += 8) {
            block.write(0);
            block.write(plain, at, Math.min(8, plain.length - at));
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(new byte[] {7, 7, 7, 1});
        int header = 0xb000 | block.size() - 1;
        stream.write(header);
        stream.write(header >> 8);
        stream.writeBytes(block.toByteArray());
        return stream.toByteArray();
    }

    /** The library makes no text with another for speech, but reads one. */
    private static UnicodeString spoken(String text, String speech) {
        ByteArrayOutputStream phonetic = new ByteArrayOutputStream();
        words(phonetic, 1, 10 + 2 * speech.length(), 0, 0, 0, speech.length(), speech.length());
        phonetic.writeBytes(speech.getBytes(StandardCharsets.UTF_16LE));
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        words(record, 0, 7 + text.length() + phonetic.size(), text.length());
        record.write(4);
        words(record, phonetic.size(), 0);
        record.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(phonetic.toByteArray());
        RecordInputStream stream = new RecordInputStream(new ByteArrayInputStream(record.toByteArray()));
        stream.nextRecord();
        return new UnicodeString(stream);
    }

    private static void words(ByteArrayOutputStream bytes, int... words) {
        for (int word : words) {
            bytes.write(word);
            bytes.write(word >> 8);
        }
    }
}
