package nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nianbao.observation.Catalogue;
import nianbao.observation.Finding;
import nianbao.reason.Answerable;
import nianbao.reason.Reason;
import nianbao.rewrite.LostParts;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionWorkbookTest {

    private static final Finding ERROR = finding("total_row", "东昌府区", "B4, C4", "12", "13");
    private static final Finding WARNING = finding("percent_doubtful", "东昌府区", "C3", "0.98", null);
    private static final Finding NOTE = finding("text_number", "东昌府区", "B3", "5", "5");

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String SPARKLINE = "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\""
            + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:sparklineGroups"
            + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:sparklineGroup><x14:sparklines><x14:sparkline>"
            + "<xm:f>A4:B4</xm:f><xm:sqref>G4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";

    private static final byte[] MACROS = "macros, whatever they do".getBytes(StandardCharsets.UTF_8);
    private static final String THREAD = "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
            + "<threadedComment ref=\"B4\" personId=\"{0}\" id=\"{1}\"><text>已核对</text></threadedComment></ThreadedComments>";
    private static final String PERSONS = "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
            + "<person displayName=\"统计员\" id=\"{0}\"/></personList>";

    @TempDir
    Path folder;

    @Test
    void coloursAndCommentsEveryCellThatIsWrong() throws IOException {
        Path original = save(new XSSFWorkbook());
        try (Workbook corrected = open(corrected(original, List.of(NOTE, WARNING, ERROR)))) {
            assertThat(note(corrected, "B4")).isEqualTo("合计为 12，各行之和为 13 / "
                    + "The total says 12, the rows add up to 13");
            assertThat(note(corrected, "C4")).isEqualTo(note(corrected, "B4"));
            assertThat(ground(corrected, "B4")).isEqualTo(ground(corrected, "C4")).isNotEqualTo(ground(corrected, "C3"));
            assertThat(cell(corrected, "B3").getCellComment()).isNull();
            assertThat(cell(corrected, "B3").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void aCommentSaysTheFirstOfManyThingsAndHowManyMoreThereAre() throws IOException {
        List<Finding> findings = IntStream.range(0, 300).mapToObj(number -> finding("total_row", "东昌府区", "B4", "12", "" + number)).toList();
        try (Workbook corrected = open(corrected(save(new XSSFWorkbook()), findings))) {
            assertThat(note(corrected, "B4").lines()).hasSize(9).last().isEqualTo("另有 292 条，见退回说明 / and 292 more on the list");
        }
    }

    @Test
    void listsErrorsThenWarningsOnAFirstSheetThatLeadsToTheCells() throws IOException {
        try (Workbook corrected = open(corrected(save(new XSSFWorkbook()), List.of(NOTE, WARNING, ERROR)))) {
            Sheet list = corrected.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("退回说明");
            assertThat(list.getLastRowNum()).isEqualTo(6);
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).contains("2014/东昌府区.xlsx");
            assertThat(list.getRow(5).getCell(1).getStringCellValue()).isEqualTo("错误  Error");
            assertThat(list.getRow(5).getCell(3).getHyperlink().getAddress()).isEqualTo("'东昌府区'!B4");
            assertThat(list.getRow(6).getCell(4).getStringCellValue()).isEqualTo("0.98");
        }
    }

    @Test
    void offersReasonsForWarningsInAnOldWorkbookTooAndShowsThoseThatWereAnsweredLastAndUnmarked() throws IOException {
        Answerable open = new Answerable(WARNING, "abcdef", null, null);
        Answerable confirmed = new Answerable(finding("magnitude_of_figure", "东昌府区", "D3", "3", "30"), "ghijkl", Reason.REORGANISATION, "两所合并");
        Path original = save(new HSSFWorkbook());
        Path target = folder.resolve("answered.xls");
        new CorrectionWorkbook("2014/东昌府区.xls", List.of(confirmed, Answerable.not(ERROR), open)).write(original, target);
        try (Workbook corrected = open(target)) {
            Sheet list = corrected.getSheet("退回说明");
            assertThat(list.getRow(2).getCell(0).getStringCellValue()).startsWith("错误 1 处，警告 1 处，已核实 1 处");
            assertThat(IntStream.rangeClosed(6, 8).mapToObj(row -> texts(list.getRow(row), 7, 9)))
                    .containsExactly("— — error", "  abcdef", "机构或区划调整 reorganisation 两所合并 ghijkl");
            assertThat(list.getDataValidations()).hasSize(2);
            assertThat(list.isColumnHidden(9)).isTrue();
            assertThat(cell(corrected, "D3").getCellComment()).isNull();
        }
    }

    @Test
    void writesLongFiguresInGroupsSoThatTheyAreNoTelephoneNumbersWhenItComesBack() throws IOException {
        Finding large = finding("total_row", "东昌府区", "B4", "13812345678", "13812345679.5");
        try (Workbook corrected = open(corrected(save(new XSSFWorkbook()), List.of(large)))) {
            assertThat(note(corrected, "B4")).startsWith("合计为 13,812,345,678，各行之和为 13,812,345,679.5 / ");
            assertThat(texts(corrected.getSheetAt(0).getRow(5), 4, 5)).isEqualTo("13,812,345,678 13,812,345,679.5");
        }
    }

    private static String texts(Row row, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(row::getCell).map(Cell::getStringCellValue).collect(Collectors.joining(" "));
    }

    @Test
    void keepsWhatTheSenderWroteOnACell() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("东昌府区");
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor(workbook));
        comment.setString(workbook.getCreationHelper().createRichTextString("经核实"));
        sheet.createRow(2).createCell(2).setCellComment(comment);
        try (Workbook corrected = open(corrected(save(workbook), List.of(WARNING)))) {
            assertThat(note(corrected, "C3")).startsWith("经核实\n比率 0.98");
        }
    }

    @Test
    void keepsTheFormatAndTheFormulasOfAnOldWorkbook() throws IOException {
        Workbook workbook = new HSSFWorkbook();
        Cell total = workbook.createSheet("东昌府区").createRow(3).createCell(1);
        total.setCellFormula("3*4");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total);
        Path corrected = corrected(save(workbook), List.of(ERROR));
        assertThat(corrected).hasFileName("corrected.xls");
        try (Workbook opened = open(corrected)) {
            assertThat(cell(opened, "B4").getCellFormula()).isEqualTo("3*4");
            assertThat(cell(opened, "B4").getNumericCellValue()).isEqualTo(12);
            assertThat(cell(opened, "B4").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
        }
    }

    @Test
    void marksTheVisibleCellOfAMergedHeading() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        workbook.createSheet("东昌府区").addMergedRegion(CellRangeAddress.valueOf("B3:C4"));
        try (Workbook corrected = open(corrected(save(workbook), List.of(ERROR)))) {
            assertThat(note(corrected, "B3")).startsWith("合计为 12");
        }
    }

    @Test
    void handsBackNothingOfAWorkbookWithPersonalData() throws IOException {
        Path original = save(new XSSFWorkbook());
        Finding refusal = finding("personal_data", "东昌府区", "B4", "18位号码", null);
        try (Workbook corrected = open(corrected(original, List.of(refusal)))) {
            assertThat(corrected.getNumberOfSheets()).isOne();
            assertThat(corrected.getSheetAt(0).getRow(5).getCell(3).getHyperlink()).isNull();
        }
    }

    @Test
    void listsWhatIsWrongWithAFileThatCannotBeOpened() throws IOException {
        Path original = save(new XSSFWorkbook());
        Files.write(original, Arrays.copyOf(Files.readAllBytes(original), 500));
        try (Workbook corrected = open(corrected(original, List.of(finding("unreadable", null, null, "zip", null))))) {
            assertThat(corrected.getNumberOfSheets()).isOne();
            assertThat(corrected.getSheetAt(0).getRow(5).getCell(2).getStringCellValue()).isEqualTo("整个文件");
        }
    }

    @Test
    void keepsAllElseThatTheSenderHad() throws IOException {
        Path original = withSparkline(save(rich()));

        Path corrected = corrected(original, List.of(ERROR));

        assertThat(LostParts.between(Files.readAllBytes(original), Files.readAllBytes(corrected))).isEmpty();
        try (XSSFWorkbook workbook = (XSSFWorkbook) open(corrected)) {
            XSSFSheet sheet = workbook.getSheet("东昌府区");
            assertThat(sheet.getCellComment(new CellAddress("B5")).getString().getString()).isEqualTo("旁边");
            assertThat(note(workbook, "B4")).startsWith("经核实\n合计为 12");
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getDrawingPatriarch().getShapes()).anyMatch(XSSFPicture.class::isInstance);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().xmlText()).contains("sparklineGroup");
            assertThat(workbook.getSheetAt(0).getRow(5).getCell(0).getStringCellValue()).as("nothing is said to be lost").isEqualTo("1");
        }
    }

    /** With comments beside each other, a table, a data bar, a drop-down, a picture, a chart and protection. */
    private static XSSFWorkbook rich() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("东昌府区");
        for (String address : List.of("A4", "B4", "A5", "B5")) {
            cell(workbook, address).setCellValue(12);
        }
        cell(workbook, "A3").setCellValue("甲");
        cell(workbook, "B3").setCellValue("乙");
        sheet.createTable(new AreaReference("A3:B5", SpreadsheetVersion.EXCEL2007));
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        Map.of("B4", "经核实", "B5", "旁边").forEach((address, text) -> {
            Comment comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, new CellReference(address).getRow(), 5, 8));
            comment.setString(workbook.getCreationHelper().createRichTextString(text));
            cell(workbook, address).setCellComment(comment);
        });
        SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] figures = {CellRangeAddress.valueOf("A4:B5")};
        conditions.addConditionalFormatting(figures, sheet.getSheetConditionalFormatting().createConditionalFormattingRule(new XSSFColor(new byte[] {99, (byte) 142, (byte) 198}, null)));
        DataValidationHelper limits = sheet.getDataValidationHelper();
        sheet.addValidationData(limits.createValidation(
                limits.createExplicitListConstraint(new String[] {"12", "13"}), new CellRangeAddressList(3, 4, 0, 0)));
        int picture = workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 9, 9, 10, 10), picture);
        drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 11, 0, 15, 9)).setTitleText("图");
        sheet.protectSheet("密码");
        return workbook;
    }

    /** Which the library cannot make, and has to leave where it is. */
    private static Path withSparkline(Path workbook) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(workbook)); ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                to.write(entry.getName().equals("xl/worksheets/sheet1.xml")
                        ? new String(part, StandardCharsets.UTF_8).replace("</worksheet>", SPARKLINE + "</worksheet>").getBytes(StandardCharsets.UTF_8)
                        : part);
            }
        }
        return Files.write(workbook, changed.toByteArray());
    }

    @Test
    void keepsMacrosAndThreadedComments() throws Exception {
        XSSFWorkbook workbook = rich();
        workbook.setVBAProject(new ByteArrayInputStream(MACROS));
        attach(workbook.getSheetAt(0).getPackagePart(), "/xl/threadedComments/threadedComment1.xml", "threadedComment", THREAD);
        attach(workbook.getPackagePart(), "/xl/persons/person.xml", "person", PERSONS);
        Path original = save(workbook);

        Path corrected = corrected(original, List.of(ERROR));

        assertThat(corrected).hasFileName("corrected.xlsm");
        assertThat(LostParts.between(Files.readAllBytes(original), Files.readAllBytes(corrected))).isEmpty();
        assertThat(parts(corrected))
                .containsEntry("xl/vbaProject.bin", new String(MACROS, StandardCharsets.UTF_8))
                .containsEntry("xl/threadedComments/threadedComment1.xml", THREAD)
                .containsEntry("xl/persons/person.xml", PERSONS);
        try (Workbook opened = open(corrected)) {
            assertThat(note(opened, "B4")).startsWith("经核实\n合计为 12");
        }
    }

    private static void attach(PackagePart part, String name, String kind, String content) throws Exception {
        PackagePartName path = PackagingURIHelper.createPartName(name);
        PackagePart attached = part.getPackage().createPart(path, "application/vnd.ms-excel." + kind.toLowerCase(Locale.ROOT) + "+xml");
        try (OutputStream stream = attached.getOutputStream()) {
            stream.write(content.getBytes(StandardCharsets.UTF_8));
        }
        part.addRelationship(path, TargetMode.INTERNAL, "http://schemas.microsoft.com/office/2017/10/relationships/" + kind);
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void keepsAllElseThatTheSenderHadInAnOldWorkbook() throws Exception {
        Path original = withMacros(save(old()));

        Path corrected = corrected(original, List.of(ERROR));

        assertThat(corrected).hasFileName("corrected.xls");
        assertThat(LostParts.between(Files.readAllBytes(original), Files.readAllBytes(corrected))).isEmpty();
        try (POIFSFileSystem container = new POIFSFileSystem(corrected.toFile(), true)) {
            DirectoryEntry macros = (DirectoryEntry) container.getRoot().getEntry("_VBA_PROJECT_CUR");
            assertThat(macros.getEntryNames()).containsExactly("PROJECT");
        }
        try (HSSFWorkbook workbook = (HSSFWorkbook) open(corrected)) {
            HSSFSheet sheet = workbook.getSheet("东昌府区");
            assertThat(note(workbook, "B4")).startsWith("经核实\n合计为 12");
            assertThat(note(workbook, "C4")).as("beside it").startsWith("旁边");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
            assertThat(sheet.getDrawingPatriarch().getChildren()).anyMatch(HSSFPicture.class::isInstance);
            assertThat(sheet.getProtect()).isTrue();
        }
    }

    /** With comments beside each other, a conditional format, a drop-down, a picture and protection. */
    private static HSSFWorkbook old() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("东昌府区");
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        Map.of("B4", "经核实", "C4", "旁边").forEach((address, text) -> {
            cell(workbook, address).setCellValue(12);
            Comment comment = drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 3, (short) 5, 8));
            comment.setString(workbook.getCreationHelper().createRichTextString(text));
            cell(workbook, address).setCellComment(comment);
        });
        SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B4:C4")}, conditions.createConditionalFormattingRule("B4>1"));
        DataValidationHelper limits = sheet.getDataValidationHelper();
        sheet.addValidationData(limits.createValidation(
                limits.createExplicitListConstraint(new String[] {"12", "13"}), new CellRangeAddressList(3, 4, 0, 0)));
        drawing.createPicture(new HSSFClientAnchor(0, 0, 0, 0, (short) 9, 9, (short) 10, 10), workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG));
        sheet.protectSheet("密码");
        return workbook;
    }

    private static Path withMacros(Path workbook) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(workbook)));
                OutputStream file = Files.newOutputStream(workbook)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR").createDocument("PROJECT", new ByteArrayInputStream(MACROS));
            container.writeFilesystem(file);
        }
        return workbook;
    }

    @Test
    void leavesTheOriginalAsItWas() throws IOException {
        Path original = save(new XSSFWorkbook());
        byte[] before = Files.readAllBytes(original);
        corrected(original, List.of(ERROR));
        assertThat(original).hasBinaryContent(before);
    }

    private Path corrected(Path original, List<Finding> findings) throws IOException {
        return new CorrectionWorkbook("2014/东昌府区.xlsx", findings.stream().map(Answerable::not).toList()).write(original, folder.resolve("corrected.xlsx"));
    }

    private Path save(Workbook workbook) throws IOException {
        if (workbook.getNumberOfSheets() == 0) {
            workbook.createSheet("东昌府区").createRow(3).createCell(1).setCellValue(12);
            cell(workbook, "B3").setCellValue("5");
        }
        Path original = folder.resolve("original");
        try (workbook; OutputStream file = Files.newOutputStream(original)) {
            workbook.write(file);
        }
        return original;
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    private static String note(Workbook workbook, String address) {
        return cell(workbook, address).getCellComment().getString().getString();
    }

    private static String ground(Workbook workbook, String address) {
        return ((XSSFColor) cell(workbook, address).getCellStyle()
                .getFillForegroundColorColor()).getARGBHex();
    }

    private static Cell cell(Workbook workbook, String address) {
        CellReference at = new CellReference(address);
        Sheet sheet = workbook.getSheet("东昌府区");
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static ClientAnchor anchor(Workbook workbook) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setCol2(5);
        anchor.setRow2(3);
        return anchor;
    }

    private static Finding finding(String rule, String sheet, String cell, String found, String expected) {
        Catalogue.Entry words = Catalogue.entry(rule);
        return new Finding("0f", rule, words.level(), sheet, cell, null, null, found, expected,
                words.message(found, expected));
    }
}
