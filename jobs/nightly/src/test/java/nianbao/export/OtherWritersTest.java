package nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.reason.Answerable;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of workbooks as programs other than Excel write them. */
class OtherWritersTest {

    private static final String SHEET = "东县";

    private static final int COUNTRY = 0x008C;
    private static final int CONDITIONAL_FORMAT_RULE = 0x01B1;
    private static final byte[] BEGINNING = {0x09, 0x08};

    @TempDir
    Path folder;

    @Test
    void every_cell_of_a_finding_bears_a_comment_in_whatever_order_they_are_named() throws Exception {
        Path original = folder.resolve("a.xlsx");
        save(table(new XSSFWorkbook()), original);

        try (Workbook corrected = corrected(original, finding("D2, C2, B2"), finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2", "C2", "D2");
        }
    }

    @Test
    void a_comment_of_the_sender_in_the_next_cell_stays_and_does_not_hinder() throws Exception {
        Workbook workbook = table(new XSSFWorkbook());
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setRow1(1);
        anchor.setCol2(4);
        anchor.setRow2(4);
        workbook.getSheet(SHEET).createDrawingPatriarch().createCellComment(anchor)
                .setString(workbook.getCreationHelper().createRichTextString("已核对"));
        Path original = folder.resolve("a.xlsx");
        save(workbook, original);

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2", "C2");
            assertThat(cell(corrected, "C2").getCellComment().getString().getString()).isEqualTo("已核对");
            assertThat(cell(corrected, "C2").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void a_workbook_without_styles_of_styles_is_marked() throws Exception {
        Path original = packaged((name, text) -> text.replaceAll("<cellStyleXfs.*</cellStyleXfs>", ""));

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    @Test
    void a_strict_workbook_is_marked() throws Exception {
        Path original = packaged((name, text) -> text
                .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace("relationships/extended-properties", "relationships/extendedProperties")
                .replace("<workbook ", "<workbook conformance=\"strict\" "));

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
            assertThat(cell(corrected, "C2").getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void a_workbook_under_the_default_password_is_marked_and_open_afterwards() throws Exception {
        Path original = folder.resolve("a.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream file = Files.newOutputStream(original)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OutputStream encrypted = encryptor.getDataStream(container); Workbook workbook = table(new XSSFWorkbook())) {
                workbook.write(encrypted);
            }
            container.writeFilesystem(file);
        }

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    @Test
    void an_old_workbook_under_the_default_password_is_marked() throws Exception {
        Path original = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
        try {
            save(table(new HSSFWorkbook()), original);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    @Test
    void a_file_of_wps_is_marked_and_goes_back_as_an_old_workbook() throws Exception {
        Path original = folder.resolve("a.et");
        save(table(new HSSFWorkbook()), original);

        Path written = write(original, finding("B2"));

        assertThat(written).hasFileName("corrected.xls");
        try (Workbook corrected = WorkbookFactory.create(written.toFile())) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    @Test
    void records_in_a_file_of_their_own_are_marked() throws Exception {
        Path old = folder.resolve("old.xls");
        save(table(new HSSFWorkbook()), old);
        Path original = Files.write(folder.resolve("a.xls"), records(old));

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    /** As xlwt leaves it out, behind which the library puts comments. */
    @Test
    void an_old_workbook_that_names_no_country_is_marked_and_begins_with_its_beginning() throws Exception {
        Path old = folder.resolve("old.xls");
        save(table(new HSSFWorkbook()), old);
        Path original = contained(without(COUNTRY, records(old)));

        Path written = write(original, finding("B2"));

        assertThat(records(written)).startsWith(BEGINNING);
        try (Workbook corrected = WorkbookFactory.create(written.toFile())) {
            assertThat(marked(corrected)).containsExactly("B2");
        }
    }

    @Test
    void an_old_workbook_whose_conditional_formats_the_library_does_not_understand_is_marked_without_them_and_says_so() throws Exception {
        Workbook workbook = table(new HSSFWorkbook());
        SheetConditionalFormatting formats = workbook.getSheet(SHEET).getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B2:D2")}, formats.createConditionalFormattingRule("B2>1"));
        Path old = folder.resolve("old.xls");
        save(workbook, old);
        Path original = contained(without(CONDITIONAL_FORMAT_RULE, records(old)));

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(marked(corrected)).containsExactly("B2");
            Sheet list = corrected.getSheetAt(0);
            assertThat(list.getRow(list.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("此文件标注后未能保留原表的这些内容：条件格式")
                    .contains("did not keep these parts of yours: conditional formats");
        }
    }

    @Test
    void a_workbook_that_would_take_minutes_to_change_goes_back_as_a_list_that_says_so() throws Exception {
        Workbook workbook = table(new XSSFWorkbook());
        for (int row = 10; row < 410; row++) {
            Row cells = workbook.getSheet(SHEET).createRow(row);
            IntStream.range(0, 25).forEach(column -> cells.createCell(column).setCellValue(1234.5));
        }
        IntStream.range(0, 40).forEach(number -> workbook.createSheet("S" + number));
        Path original = folder.resolve("a.xlsx");
        save(workbook, original);
        edit(original, (name, text) -> text.replaceAll("worksheets/sheet\\d+\\.xml", "worksheets/sheet1.xml"));

        try (Workbook corrected = corrected(original, finding("B2"))) {
            assertThat(corrected.getNumberOfSheets()).isOne();
            assertThat(corrected.getSheetAt(0).getRow(3).getCell(0).getStringCellValue()).startsWith("此文件过大，错误处未在原表中标注");
        }
    }

    @Test
    void of_very_many_findings_the_first_thousand_are_listed_and_the_others_counted() throws Exception {
        Path original = folder.resolve("a.xlsx");
        save(table(new XSSFWorkbook()), original);
        Finding[] findings = IntStream.range(0, 1200).mapToObj(row -> finding("B" + (row + 2))).toArray(Finding[]::new);

        try (Workbook corrected = corrected(original, findings)) {
            Sheet list = corrected.getSheetAt(0);
            assertThat(list.getRow(2).getCell(0).getStringCellValue()).startsWith("错误 1200 处");
            assertThat(list.getLastRowNum()).isEqualTo(1005);
            assertThat(list.getRow(1005).getCell(0).getStringCellValue()).startsWith("以上为前 1000 处，另有 200 处未列出");
        }
    }

    private static Workbook table(Workbook workbook) {
        Row row = workbook.createSheet(SHEET).createRow(1);
        IntStream.range(0, 4).forEach(column -> row.createCell(column).setCellValue(column));
        return workbook;
    }

    private static Finding finding(String cells) {
        Catalogue.Entry words = Catalogue.entry("total_row");
        return new Finding("0f", words.rule(), words.level(), SHEET, cells, null, null, "1", "2", words.message("1", "2"));
    }

    private Path write(Path original, Finding... findings) throws IOException {
        return new CorrectionWorkbook("东县.xlsx", Stream.of(findings).map(Answerable::not).toList()).write(original, folder.resolve("corrected.xlsx"));
    }

    private Workbook corrected(Path original, Finding... findings) throws IOException {
        return WorkbookFactory.create(write(original, findings).toFile(), null, true);
    }

    private static List<String> marked(Workbook workbook) {
        return workbook.getSheet(SHEET).getCellComments().keySet().stream().map(Object::toString).sorted().toList();
    }

    private static Cell cell(Workbook workbook, String address) {
        CellReference at = new CellReference(address);
        return workbook.getSheet(SHEET).getRow(at.getRow()).getCell(at.getCol());
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** The table with its parts rewritten. */
    private Path packaged(BinaryOperator<String> edit) throws IOException {
        Path file = folder.resolve("a.xlsx");
        save(table(new XSSFWorkbook()), file);
        edit(file, edit);
        return file;
    }

    private static void edit(Path file, BinaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(edited)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean listed = entry.getName().equals("[Content_Types].xml");
                out.write((listed ? text : edit.apply(entry.getName(), text)).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, edited.toByteArray());
    }

    private static byte[] records(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                InputStream stream = container.createDocumentInputStream("Workbook")) {
            return stream.readAllBytes();
        }
    }

    private Path contained(byte[] records) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream content = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(records), "Workbook");
            container.writeFilesystem(content);
        }
        return file;
    }

    private static byte[] without(int left, byte[] records) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int place = 0; place + 4 <= records.length; ) {
            int kind = records[place] & 0xFF | (records[place + 1] & 0xFF) << 8;
            int length = 4 + (records[place + 2] & 0xFF | (records[place + 3] & 0xFF) << 8);
            if (kind != left) {
                kept.write(records, place, Math.min(length, records.length - place));
            }
            place += length;
        }
        return kept.toByteArray();
    }
}
