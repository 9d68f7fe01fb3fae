package nianbao.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A return on insurance with nobody's number in it, and something that looks like one.
 *
 * @param file under which it comes
 */
record RiskyReturn(String file, Workbook workbook) {

    private static final String COUNTIES = "甲乙丙丁戊己庚辛壬癸";
    private static final int PREMIUM = 2;
    private static final long LARGE = 13_812_345_678L;

    /** The definition that they are read by. */
    static final String DEFINITION = """
            form: cover
            title: {zh: 保险承保情况, en: Insurance}
            register: register
            level: township
            match: [保险承保]
            layout:
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              year: {in: [title]}
            indicators:
              policies: {title: {zh: 承保户数, en: Policies}, unit: household, kind: stock, headings: [承保户数], required: 2012..}
              premium: {title: {zh: 保费, en: Premium}, unit: yuan, kind: flow, headings: [保费], required: 2012..}
            """;

    /** The divisions that they are about. */
    static String register() {
        StringBuilder register = new StringBuilder("code,name,level,parent_code,valid_from,valid_to\n90,大河市,city,,,\n");
        for (int county = 0; county < 100; county++) {
            register.append("9%03d,%s县,county,90,,\n9%03d101,%s镇,township,9%03d,,\n".formatted(county, name(county), county, name(county), county));
        }
        return register.toString();
    }

    private static String name(int county) {
        return COUNTIES.substring(county / 10, county / 10 + 1) + COUNTIES.charAt(county % 10) + "城";
    }

    /** All, each from a county of its own. */
    static List<RiskyReturn> all() {
        List<RiskyReturn> returns = new ArrayList<>();
        for (Consumer<Workbook> addition : additions()) {
            String name = "2015/" + returns.size();
            returns.add(of(name + ".xlsx", returns.size(), new XSSFWorkbook(), addition));
        }
        for (Consumer<Workbook> addition : ofBothFormats()) {
            String name = "2015/" + returns.size();
            returns.add(of(name + ".xls", returns.size(), new HSSFWorkbook(), addition));
        }
        for (String name : List.of("2015年度-371502-统计表(20160108)", "20160108101530", "附件1：2015年1-12月（0635）", "{9A3F2B10-1390-0001-2341-5E0C5D1A7B90}", "鲁统字〔2015〕139号", "v12.0.6024.5000")) {
            returns.add(of("2015/" + name + ".xlsx", returns.size(), new XSSFWorkbook(), workbook -> {}));
        }
        return returns;
    }

    private static RiskyReturn of(String file, int county, Workbook workbook, Consumer<Workbook> addition) {
        Sheet sheet = workbook.createSheet("承保");
        row(sheet, "2015年度保险承保情况统计表");
        row(sheet, "填报单位：" + name(county) + "县  填报时间：2016年1月8日");
        row(sheet, "乡镇", "承保户数", "保费（元）");
        row(sheet, name(county) + "镇", 12 + county, 52_000 + county);
        addition.accept(workbook);
        return new RiskyReturn(file, workbook);
    }

    private static List<Consumer<Workbook>> additions() {
        List<Consumer<Workbook>> additions = new ArrayList<>(ofBothFormats());
        additions.add(workbook -> {
            premium(workbook, LARGE);
            chart((XSSFSheet) workbook.getSheetAt(0));
        });
        additions.add(workbook -> {
            premium(workbook, LARGE);
            pivot((XSSFSheet) workbook.getSheetAt(0));
        });
        additions.add(workbook -> ((XSSFWorkbook) workbook).getProperties().getCustomProperties().addProperty("ICV", "5E3E7DA1F8B94DD1A1390000123407BC_13"));
        additions.add(workbook -> ((XSSFWorkbook) workbook).getProperties().getCoreProperties().setCreator("王某某"));
        additions.add(workbook -> ((XSSFWorkbook) workbook).addPicture(within(), Workbook.PICTURE_TYPE_PNG));
        return additions;
    }

    private static List<Consumer<Workbook>> ofBothFormats() {
        return List.of(
                aside("15000-200000元", "18-24 25-34", "5万-10万", "13800-139000 户"),
                aside("0635 2012-2015", "区号0635，2014年 2015年", "010 2015-2016"),
                aside("13,812,345,678元", "138 1234 5678 元", "￥13,812,345,678.00", "1 381 234.56 万元"),
                aside("371502001201", "110101001001", "371502101000", "3715021012141"),
                aside(371502001201L, 110101001001L, 3715022030000L),
                aside("91370000163442015P", "913701027806372171", "12345678-9", "组织机构代码 493820150"),
                aside("0.13900001234", "31.138123456789", "1.3900001234E+10"),
                aside(0.13900001234, 31.138123456789, 13900001.234),
                aside("20150112", "2015-01-12 08:00:00", "2015/1/12—2015/12/31", "20160108101530"),
                aside("978-7-5066-1234-5", "9787506612345", "6901234567892", "GB/T 2260-2007", "ISSN 1002-1234"),
                aside("12345", "110", "监督电话12345", "服务热线 400-810-1234", "客服95500"),
                aside("鲁公通〔2015〕123号", "（2015）鲁15民终1390号", "鲁统字[2015]第1390-1号"),
                aside("192.168.100.100", "12.0.6024.5000", "v2.1.3900.1234", "邮编252000"),
                aside("填表人：王某某", "审核人：李某", "单位负责人（签章）："),
                aside("5E3E7DA1-1390-0001-2341-5E0C5D1A7B90", "{13900001-2341-4390-8001-123413900001}", "SHA1 8d1390000123418a9bc0e4139000012342bd01"),
                column("负责人", 3, 2, 5),
                column("调解员", 13, 12, 15),
                column("人员", 139, 138, 150),
                column("保费（元）", 13_912_347_105L, 9_812_347_106L, 28_612_347_107L),
                workbook -> premium(workbook, LARGE),
                workbook -> workbook.getSheetAt(0).getRow(3).getCell(PREMIUM).setCellValue("13,812,345,678"),
                workbook -> comment(workbook, "王某某"),
                workbook -> link(workbook, "https://stats.example.cn/2015/13900001234/index.html?id=201501120830150001"),
                workbook -> name(workbook, "合计", "承保!$A$1:$B$65536"),
                workbook -> workbook.getSheetAt(0).getFooter().setCenter("第 &P 页，共 &N 页 2016年1月8日 10:15:30"),
                workbook -> format(workbook, "0000\"-\"0000000;[Red]-#,##0.00_ "),
                workbook -> format(workbook, "[>=10000000000]0.00,,,\"十亿\";#,##0"),
                workbook -> validate(workbook, "0", "20000000000"),
                workbook -> condition(workbook, "13900000000"),
                workbook -> formula(workbook, "SUM(C4:C4)*10000000000/13812"),
                workbook -> formula(workbook, "ROUND(C4/12345678901,2)+SUM(A13900:A1234)"),
                workbook -> workbook.createSheet("2015"),
                workbook -> workbook.createSheet("附表1 (2)"));
    }

    /** Texts and numbers on a sheet that is not read. */
    private static Consumer<Workbook> aside(Object... values) {
        return workbook -> {
            Sheet sheet = workbook.createSheet("说明");
            for (Object value : values) {
                row(sheet, "项", value);
            }
        };
    }

    private static Consumer<Workbook> column(String heading, Object... values) {
        return workbook -> {
            Sheet sheet = workbook.createSheet("附表");
            row(sheet, "村", heading);
            for (Object value : values) {
                row(sheet, "一村", value);
            }
        };
    }

    private static void row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.length; column++) {
            Tables.set(row.createCell(column), values[column]);
        }
    }

    private static void premium(Workbook workbook, double value) {
        workbook.getSheetAt(0).getRow(3).getCell(PREMIUM).setCellValue(value);
    }

    private static void comment(Workbook workbook, String author) {
        Sheet sheet = workbook.getSheetAt(0);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("比上年增 1390 户，见 2015-2016 年报"));
        comment.setAuthor(author);
        sheet.getRow(2).getCell(0).setCellComment(comment);
    }

    private static void link(Workbook workbook, String address) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        workbook.getSheetAt(0).getRow(0).getCell(0).setHyperlink(link);
    }

    private static void name(Workbook workbook, String called, String formula) {
        Name name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula(formula);
    }

    private static void format(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
    }

    private static void validate(Workbook workbook, String least, String most) {
        Sheet sheet = workbook.getSheetAt(0);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint range = helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, least, most);
        sheet.addValidationData(helper.createValidation(range, new CellRangeAddressList(3, 3, PREMIUM, PREMIUM)));
    }

    private static void condition(Workbook workbook, String bound) {
        var conditions = workbook.getSheetAt(0).getSheetConditionalFormatting();
        var rule = conditions.createConditionalFormattingRule(ComparisonOperator.GT, bound);
        rule.createPatternFormatting().setFillBackgroundColor((short) 10);
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C4:C9")}, rule);
    }

    private static void formula(Workbook workbook, String formula) {
        Cell cell = workbook.createSheet("附表").createRow(0).createCell(0);
        cell.setCellFormula(formula);
        cell.setCellValue(1);
    }

    /** Keeps a copy of the figures. */
    private static void chart(XSSFSheet sheet) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(sheet.getDrawingPatriarch().createAnchor(0, 0, 0, 0, 5, 5, 12, 20));
        XDDFChartData bars = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM), chart.createValueAxis(AxisPosition.LEFT));
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A4:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("C4:C4")));
        chart.plot(bars);
    }

    private static void pivot(XSSFSheet sheet) {
        var pivot = sheet.createPivotTable(new AreaReference("A3:C4", SpreadsheetVersion.EXCEL2007), new CellReference("G3"));
        pivot.addRowLabel(0);
        pivot.addColumnLabel(DataConsolidateFunction.SUM, PREMIUM);
    }

    /** A right workbook, where a picture is expected. */
    private static byte[] within() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = of("", 99, new XSSFWorkbook(), other -> {}).workbook()) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
