package nianbao.job;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where people and programs put a number into a workbook of either format, and how to put one there. */
enum PlantedPlace {
    A_TEXT((workbook, number) -> aside(workbook).setCellValue("请找 " + number)),
    A_NUMBER((workbook, number) -> aside(workbook).setCellValue(Double.parseDouble(number))),
    A_COUNT((workbook, number) -> workbook.getSheetAt(0).getRow(3).getCell(1).setCellValue(Double.parseDouble(number))),
    A_COUNT_AS_TEXT((workbook, number) -> workbook.getSheetAt(0).getRow(3).getCell(1).setCellValue(number)),
    A_LABEL((workbook, number) -> workbook.getSheetAt(0).getRow(4).getCell(0).setCellValue("白塔镇" + number)),
    A_NOTE_BELOW((workbook, number) -> workbook.getSheetAt(0).createRow(9).createCell(0).setCellValue("填表人电话：" + number)),
    FAR_AWAY((workbook, number) -> workbook.getSheetAt(0).createRow(60_000).createCell(200).setCellValue(number)),
    TWO_CELLS(PlantedPlace::inTwoCells),
    STRUCK_OUT(PlantedPlace::struckOut),
    UNDER_A_MERGE(PlantedPlace::underMerge),
    A_HIDDEN_ROW((workbook, number) -> {
        aside(workbook).setCellValue(number);
        workbook.getSheetAt(1).getRow(0).setZeroHeight(true);
    }),
    A_HIDDEN_COLUMN((workbook, number) -> {
        aside(workbook).setCellValue(number);
        workbook.getSheetAt(1).setColumnHidden(0, true);
    }),
    A_HIDDEN_SHEET((workbook, number) -> {
        aside(workbook).setCellValue(number);
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    }),
    A_NAME_OF_A_SHEET(Workbook::createSheet),
    A_QUOTED_TEXT_OF_A_FORMULA((workbook, number) -> aside(workbook).setCellFormula("IF(B1=\"" + number + "\",1,0)")),
    A_NUMBER_OF_A_FORMULA((workbook, number) -> aside(workbook).setCellFormula("B1/" + number)),
    A_RESULT_OF_A_FORMULA(PlantedPlace::result),
    A_COMMENT((workbook, number) -> comment(workbook, "请打 " + number, "office")),
    AN_AUTHOR_OF_A_COMMENT((workbook, number) -> comment(workbook, "请核对", number)),
    A_HEADER((workbook, number) -> workbook.getSheetAt(0).getHeader().setCenter(number)),
    A_FOOTER((workbook, number) -> workbook.getSheetAt(0).getFooter().setLeft("电话 " + number)),
    A_DEFINED_NAME((workbook, number) -> name(workbook, "联系", "\"" + number + "\"")),
    A_NAME_OF_A_NAME((workbook, number) -> name(workbook, "电话_" + number, "Sheet1!$A$1")),
    A_LIST_TO_CHOOSE_FROM((workbook, number) -> validate(workbook, helper -> helper.createExplicitListConstraint(new String[] {"无", number}), validation -> {})),
    A_BOUND((workbook, number) -> validate(workbook, helper -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", number), validation -> {})),
    A_CONDITION(PlantedPlace::condition),
    A_PROMPT((workbook, number) -> validate(workbook, PlantedPlace::choice, validation -> validation.createPromptBox("填写", "有问题打 " + number))),
    A_REPROACH((workbook, number) -> validate(workbook, PlantedPlace::choice, validation -> validation.createErrorBox("有误", "请打 " + number))),
    A_LINK((workbook, number) -> link(workbook, "tel:" + number)),
    A_NUMBER_FORMAT(PlantedPlace::format),
    A_NAME_OF_A_FONT(PlantedPlace::font),
    A_PROPERTY(PlantedPlace::property),
    A_PROPERTY_OF_ONES_OWN(PlantedPlace::ownProperty),
    A_TEXT_BOX(PlantedPlace::box);

    private final BiConsumer<Workbook, String> plant;

    PlantedPlace(BiConsumer<Workbook, String> plant) {
        this.plant = plant;
    }

    /** Puts a number there. */
    void plant(Workbook workbook, String number) {
        plant.accept(workbook, number);
    }

    /** The first cell of a sheet that is not read. */
    private static Cell aside(Workbook workbook) {
        return workbook.createSheet("附表").createRow(0).createCell(0);
    }

    private static void inTwoCells(Workbook workbook, String number) {
        Cell first = aside(workbook);
        first.setCellValue(number.substring(0, 3));
        first.getRow().createCell(1).setCellValue(number.substring(3));
    }

    private static void struckOut(Workbook workbook, String number) {
        Font font = workbook.createFont();
        font.setStrikeout(true);
        RichTextString text = workbook.getCreationHelper().createRichTextString("见下 " + number);
        text.applyFont(3, 3 + number.length(), font);
        aside(workbook).setCellValue(text);
    }

    private static void underMerge(Workbook workbook, String number) {
        Cell first = aside(workbook);
        first.setCellValue("说明");
        first.getRow().createCell(1).setCellValue(number);
        first.getSheet().addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    }

    private static void result(Workbook workbook, String number) {
        Cell cell = aside(workbook);
        cell.setCellFormula("B2&B3");
        cell.setCellValue(number);
    }

    private static void comment(Workbook workbook, String text, String author) {
        Sheet sheet = workbook.getSheetAt(0);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor(author);
        sheet.getRow(2).getCell(0).setCellComment(comment);
    }

    private static void name(Workbook workbook, String called, String formula) {
        Name name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula(formula);
    }

    private interface Constraint {
        DataValidationConstraint by(DataValidationHelper helper);
    }

    private static DataValidationConstraint choice(DataValidationHelper helper) {
        return helper.createExplicitListConstraint(new String[] {"无", "有"});
    }

    private static void validate(Workbook workbook, Constraint constraint, Consumer<DataValidation> addition) {
        Sheet sheet = workbook.getSheetAt(0);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(constraint.by(helper), new CellRangeAddressList(1, 1, 1, 1));
        addition.accept(validation);
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static void condition(Workbook workbook, String number) {
        SheetConditionalFormatting conditions = workbook.getSheetAt(0).getSheetConditionalFormatting();
        ConditionalFormattingRule rule = conditions.createConditionalFormattingRule(ComparisonOperator.GT, number);
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C4:C9")}, rule);
    }

    private static void link(Workbook workbook, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        workbook.getSheetAt(0).getRow(0).getCell(0).setHyperlink(link);
    }

    private static void format(Workbook workbook, String number) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0\"" + number + "\""));
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
    }

    private static void font(Workbook workbook, String number) {
        Font font = workbook.createFont();
        font.setFontName("宋体" + number);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
    }

    private static void property(Workbook workbook, String number) {
        if (workbook instanceof XSSFWorkbook open) {
            open.getProperties().getCoreProperties().setDescription(number);
        } else {
            HSSFWorkbook old = (HSSFWorkbook) workbook;
            old.createInformationProperties();
            SummaryInformation information = old.getSummaryInformation();
            information.setComments(number);
        }
    }

    private static void ownProperty(Workbook workbook, String number) {
        if (workbook instanceof XSSFWorkbook open) {
            open.getProperties().getCustomProperties().addProperty("联系电话", number);
        } else {
            HSSFWorkbook old = (HSSFWorkbook) workbook;
            old.createInformationProperties();
            CustomProperties own = new CustomProperties();
            own.put("联系电话", number);
            old.getDocumentSummaryInformation().setCustomProperties(own);
        }
    }

    private static void box(Workbook workbook, String number) {
        if (workbook.getSheetAt(0) instanceof XSSFSheet open) {
            XSSFDrawing drawing = open.createDrawingPatriarch();
            drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3)).setText("联系人 " + number);
        } else {
            HSSFPatriarch drawing = ((HSSFSheet) workbook.getSheetAt(0)).createDrawingPatriarch();
            drawing.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3)).setString(new HSSFRichTextString("联系人 " + number));
        }
    }
}
