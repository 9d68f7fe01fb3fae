package nianbao.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Opened;
import nianbao.workbook.file.WorkbookFile;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented number in every place of a file that is no cell. */
class AsidesTest {

    private static final String NUMBER = "13900001234";
    private static final String SHEET = "调解";

    @TempDir
    private Path folder;

    private interface Plant {
        void in(Workbook workbook, Sheet sheet);
    }

    static Stream<Arguments> places() {
        Map<Whereabouts, List<Plant>> plants = Map.of(
                Whereabouts.COMMENT, List.of((workbook, sheet) -> comment(sheet)),
                Whereabouts.HEADER_FOOTER,
                        List.of((workbook, sheet) -> sheet.getHeader().setCenter(NUMBER), (workbook, sheet) -> sheet.getFooter().setLeft("电话 " + NUMBER)),
                Whereabouts.NAME, List.of((workbook, sheet) -> name(workbook, "联系", "\"" + NUMBER + "\"")),
                Whereabouts.VALIDATION, List.of((workbook, sheet) -> list(sheet), (workbook, sheet) -> prompt(sheet)),
                Whereabouts.HYPERLINK, List.of((workbook, sheet) -> link(workbook, sheet, "tel:" + NUMBER)),
                Whereabouts.FORMAT, List.of((workbook, sheet) -> format(workbook, sheet)),
                Whereabouts.FORMULA,
                        List.of((workbook, sheet) -> sheet.createRow(4).createCell(0).setCellFormula("IF(A1=\"" + NUMBER + "\",1,0)")),
                Whereabouts.PROPERTIES, List.of((workbook, sheet) -> properties(workbook)),
                Whereabouts.DRAWING, List.of((workbook, sheet) -> box(sheet)));
        return plants.entrySet().stream()
                .flatMap(place -> place.getValue().stream().flatMap(plant -> Stream.of("xlsx", "xls")
                        .map(ending -> Arguments.of(place.getKey(), ending, plant))));
    }

    @ParameterizedTest(name = "in {0} of .{1}")
    @MethodSource("places")
    void a_number_is_found_wherever_it_stands(Whereabouts place, String ending, Plant plant) throws IOException {
        List<Spot> spots = spots(write(ending, plant));

        assertThat(spots).as(place + " " + ending).isNotEmpty();
        assertThat(spots).allSatisfy(spot -> assertThat(spot.found().both()).doesNotContain(NUMBER));
        // A text box and a comment are one kind of record in an .xls, and a link's tooltip is part of it.
        boolean apart = ending.equals("xlsx") || !List.of(Whereabouts.DRAWING, Whereabouts.PROPERTIES).contains(place);
        assertThat(spots).extracting(Spot::place).satisfies(places -> assertThat(apart ? places : List.of(place)).contains(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_right_workbook_with_all_of_these_and_no_number_says_nothing(String ending) throws IOException {
        Path file = write(ending, (workbook, sheet) -> {
            sheet.getHeader().setCenter("2015年统计表");
            link(workbook, sheet, "https://stats.example.cn/2015/13900001234/");
            name(workbook, "合计", SHEET + "!$A$1:$B$65536");
            sheet.createRow(4).createCell(0).setCellFormula("SUM(B1500:B1234)-1234-5678");
        });

        assertThat(spots(file)).isEmpty();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(Whereabouts.COMMENT, "xl/threadedComments/threadedComment1.xml",
                        "<ThreadedComments><threadedComment ref=\"B2\" id=\"{05A4C25C-085E-4340-85A3-A5531E510DB2}\"><text>请联系 @</text></threadedComment></ThreadedComments>"),
                Arguments.of(Whereabouts.CUSTOM, "customXml/item1.xml", "<data><phone>@</phone></data>"),
                Arguments.of(Whereabouts.CUSTOM, "customXml/item2.xml", "<data phone=\"@\"/>"),
                Arguments.of(Whereabouts.CUSTOM, "customXml/item3.xml", "<data id=\"@\"/>"),
                Arguments.of(Whereabouts.CHART, "xl/charts/chart1.xml",
                        "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:title><a:p><a:r><a:t>139</a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>00001234</a:t></a:r></a:p></c:title></c:chartSpace>"),
                Arguments.of(Whereabouts.DRAWING, "xl/drawings/drawing9.xml", "<xdr:wsDr xmlns:xdr=\"x\"><xdr:cNvPr id=\"1\" descr=\"照片 @\"/></xdr:wsDr>"),
                Arguments.of(Whereabouts.DRAWING, "xl/drawings/vmlDrawing1.vml", "<xml><v:shape alt=\"@\"/><div><font>@</font></div></xml>"),
                Arguments.of(Whereabouts.DRAWING, "xl/drawings/vmlDrawing2.vml", "<xml><br>not closed @</xml>"),
                Arguments.of(Whereabouts.TABLE, "xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords><r><s v=\"@\"/></r></pivotCacheRecords>"),
                Arguments.of(Whereabouts.LINKED, "xl/externalLinks/externalLink1.xml", "<externalLink><cell t=\"str\"><v>@</v></cell></externalLink>"),
                Arguments.of(Whereabouts.EMBEDDED, "xl/embeddings/oleObject1.bin", "\1\2\3@\0\0"),
                Arguments.of(Whereabouts.EMBEDDED, "xl/media/image1.png", "\u0089PNG\1tEXt@\0\0"),
                Arguments.of(Whereabouts.PROPERTIES, "docProps/custom.xml", "<Properties><property name=\"联系电话\"><lpwstr>@</lpwstr></property></Properties>"),
                Arguments.of(Whereabouts.HYPERLINK, "xl/worksheets/_rels/sheet9.xml.rels", "<Relationships><Relationship Target=\"tel:@\" TargetMode=\"External\"/></Relationships>"),
                Arguments.of(Whereabouts.ELSEWHERE, "anything/else.xml", "<a><b>@</b></a>"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("parts")
    void a_number_is_found_in_every_part_of_a_package(Whereabouts place, String part, String content) throws IOException {
        Path plain = write("xlsx", (workbook, sheet) -> {});
        byte[] bytes = content.replace("@", NUMBER).getBytes(part.endsWith(".bin") || part.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);

        assertThat(spots(with(plain, part, bytes))).extracting(Spot::place).contains(place);
        assertThat(spots(with(plain, part, content.replace("@", "1390").getBytes(StandardCharsets.UTF_8)))).filteredOn(spot -> !content.contains("00001234")).isEmpty();
    }

    @Test
    void names_of_parts_and_a_second_part_of_the_same_name_are_listened_to() throws IOException {
        Path plain = write("xlsx", (workbook, sheet) -> {});

        assertThat(spots(with(plain, "xl/media/" + NUMBER + ".jpg", new byte[] {1}))).isNotEmpty();
        assertThat(spots(with(plain, "XL/Worksheets/sheet1.xml", ("<worksheet><a>" + NUMBER + "</a></worksheet>").getBytes(StandardCharsets.UTF_8)))).isNotEmpty();
    }

    @Test
    void a_workbook_within_a_workbook_is_looked_through_too() throws IOException {
        Path inner = write("xlsx", (workbook, sheet) -> sheet.createRow(3).createCell(0).setCellValue(NUMBER));
        Path older = write("xls", (workbook, sheet) -> sheet.createRow(3).createCell(0).setCellValue(NUMBER));
        Path plain = write("xlsx", (workbook, sheet) -> sheet.createRow(5).createCell(0).setCellValue("plain"));

        assertThat(spots(with(plain, "xl/embeddings/Workbook1.xlsx", Files.readAllBytes(inner)))).isNotEmpty();
        assertThat(spots(with(plain, "xl/embeddings/Workbook1.xls", Files.readAllBytes(older)))).isNotEmpty();
    }

    @Test
    void a_shared_text_that_no_cell_shows_is_told_of_and_one_in_a_cell_is_judged_there() throws IOException {
        Path shown = write("xlsx", (workbook, sheet) -> sheet.createRow(3).createCell(0).setCellValue(NUMBER));
        Opened.Readable readable = (Opened.Readable) WorkbookFile.open(shown);

        assertThat(PersonalData.in(readable.workbook(), List.of(), new PersonalAsides())).extracting(Spot::cell).containsExactly("A4");
        assertThat(spots(shown)).extracting(Spot::place).containsExactly(Whereabouts.UNUSED_TEXT);
        PersonalAsides asides = new PersonalAsides();
        Opened.Readable again = (Opened.Readable) WorkbookFile.open(shown, asides);
        assertThat(PersonalData.in(again.workbook(), List.of(), asides)).extracting(Spot::cell).containsExactly("A4");
    }

    @Test
    void a_long_text_is_listened_to_up_to_its_end() throws IOException {
        Path shown = write("xlsx", (workbook, sheet) -> sheet.createRow(3).createCell(0).setCellValue("长".repeat(5000) + NUMBER));
        PersonalAsides asides = new PersonalAsides();
        Opened.Readable readable = (Opened.Readable) WorkbookFile.open(shown, asides);

        assertThat(asides.spots()).extracting(Spot::place).containsExactly(Whereabouts.UNUSED_TEXT);
        assertThat(PersonalData.in(readable.workbook(), List.of(), asides)).extracting(Spot::cell).containsExactly("A4");
    }

    @Test
    void what_can_be_made_out_of_a_file_that_cannot_be_opened_is_listened_to() throws IOException {
        byte[] whole = Files.readAllBytes(write("xlsx", (workbook, sheet) -> {
            sheet.createRow(3).createCell(0).setCellValue(NUMBER);
            for (int row = 4; row < 2000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("a" + row * 7919);
            }
        }));
        byte[] cutOff = java.util.Arrays.copyOf(whole, whole.length - 200);
        List<byte[]> files = List.of(
                ("乡镇,电话\n清河镇," + NUMBER + "\n").getBytes(StandardCharsets.UTF_8),
                ("乡镇,电话\n清河镇," + NUMBER + "\n").getBytes(Charset.forName("GB18030")),
                ("\uFEFF清河镇\t" + NUMBER).getBytes(StandardCharsets.UTF_16LE),
                ("<html><td>清河镇</td><td>139<b>0000</b>1234</td></html>").getBytes(StandardCharsets.UTF_8),
                ("<html><td>&#49;&#51;&#57;&#48;0001234</td></html>").getBytes(StandardCharsets.UTF_8),
                ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Data>" + NUMBER + "</Data></Workbook>").getBytes(StandardCharsets.UTF_8),
                cutOff);

        for (byte[] file : files) {
            Path path = Files.write(folder.resolve("unreadable.xlsx"), file);
            assertThat(WorkbookFile.open(path)).isInstanceOf(Opened.Failed.class);
            assertThat(spots(path)).as(new String(file, 0, Math.min(60, file.length), StandardCharsets.UTF_8)).isNotEmpty();
        }
        Path counts = Files.writeString(folder.resolve("counts.xlsx"), "乡镇,案件,人数\n清河镇,139,1234,5678\n");
        assertThat(spots(counts)).isEmpty();
    }

    private List<Spot> spots(Path file) throws IOException {
        PersonalAsides asides = new PersonalAsides();
        WorkbookFile.open(file, asides);
        return asides.spots();
    }

    private Path write(String ending, Plant plant) throws IOException {
        Path file = folder.resolve(plant.hashCode() + "." + ending);
        try (Workbook workbook = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("清河镇");
            plant.in(workbook, sheet);
            workbook.write(stream);
        }
        return file;
    }

    private Path with(Path file, String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipFile old = new java.util.zip.ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : java.util.Collections.list(old.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(old.getInputStream(entry).readAllBytes());
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return Files.write(folder.resolve("with.xlsx"), bytes.toByteArray());
    }

    private static void comment(Sheet sheet) {
        Workbook workbook = sheet.getWorkbook();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("请打 " + NUMBER));
        sheet.getRow(0).getCell(0).setCellComment(comment);
    }

    private static void name(Workbook workbook, String called, String formula) {
        Name name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula(formula);
    }

    private static void list(Sheet sheet) {
        validate(sheet, (helper, cells) -> sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(new String[] {"无", NUMBER}), cells)));
    }

    private static void prompt(Sheet sheet) {
        validate(sheet, (helper, cells) -> {
            DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(new String[] {"无", "有"}), cells);
            validation.createPromptBox("填写", "有问题打 " + NUMBER);
            validation.setShowPromptBox(true);
            sheet.addValidationData(validation);
        });
    }

    private static void validate(Sheet sheet, BiConsumer<DataValidationHelper, CellRangeAddressList> how) {
        how.accept(sheet.getDataValidationHelper(), new CellRangeAddressList(1, 1, 1, 1));
    }

    private static void link(Workbook workbook, Sheet sheet, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        sheet.getRow(0).getCell(0).setHyperlink(link);
    }

    private static void format(Workbook workbook, Sheet sheet) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0\"" + NUMBER + "\""));
        sheet.getRow(0).getCell(0).setCellStyle(style);
    }

    private static void properties(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook open) {
            open.getProperties().getCoreProperties().setDescription(NUMBER);
        } else {
            HSSFWorkbook old = (HSSFWorkbook) workbook;
            old.createInformationProperties();
            SummaryInformation information = old.getSummaryInformation();
            information.setComments(NUMBER);
        }
    }

    private static void box(Sheet sheet) {
        if (sheet instanceof XSSFSheet open) {
            XSSFDrawing drawing = open.createDrawingPatriarch();
            XSSFTextBox box = drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            box.setText("联系人 " + NUMBER);
        } else {
            HSSFPatriarch drawing = ((HSSFSheet) sheet).createDrawingPatriarch();
            drawing.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3)).setString(new HSSFRichTextString("联系人 " + NUMBER));
        }
    }
}
