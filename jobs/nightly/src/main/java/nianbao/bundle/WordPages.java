package nianbao.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/** A Word document that is written from its beginning to its end, on sheets of A4. */
final class WordPages implements AutoCloseable {

    private static final int TWIPS = 20;
    private static final int PAGE = 595;
    private static final int SIDE = 60;
    private static final int TEXT = PAGE - 2 * SIDE;
    private static final String RULE = "9AA5B1";
    private static final String HEAD = "E3EBF3";
    private static final String WARNING = "8A2B0B";

    private final XWPFDocument document = new XWPFDocument();
    private final Instant made;

    WordPages(String title, Instant made) {
        this.made = made;
        WordStyles.define(document);
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Nianbao");
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
        paragraph("Title", title);
    }

    /** Says something at the top of every sheet. */
    void header(String text) {
        XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setColor(WARNING);
        run.setText(text);
    }

    void heading(String text) {
        paragraph("Heading1", text);
    }

    void caption(String text) {
        paragraph("Caption", text).setKeepNext(true);
    }

    void note(String text) {
        paragraph("Note", text);
    }

    void text(String text) {
        paragraph("Normal", text);
    }

    /** @param words how many of the first columns hold words; the others hold figures, which stand at the right */
    void table(List<String> head, List<List<String>> rows, int words) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
        widths(table, head.size(), words);
        row(table.getRow(0), head, words).setRepeatHeader(true);
        table.getRow(0).getTableCells().forEach(cell -> cell.setColor(HEAD));
        for (int index = 0; index < rows.size(); index++) {
            row(table.getRow(index + 1), rows.get(index), words);
        }
        // Without it Word would put the next table into this one.
        paragraph("Note", "");
    }

    /** A place for a chart, as wide as the text and so many points high. */
    XWPFChart chart(int height) throws IOException, InvalidFormatException {
        XWPFChart chart = document.createChart(document.createParagraph().createRun(), Units.toEMU(TEXT), Units.toEMU(height));
        chart.getWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
        return chart;
    }

    void write(OutputStream to) throws IOException {
        page();
        document.write(to);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    // The first column says what a row is about, and is as wide as two others, as is the last one of words alone.
    private static void widths(XWPFTable table, int columns, int words) {
        int wide = words == columns ? 2 : 1;
        int width = TEXT * TWIPS / (columns + wide);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (int column = 0; column < columns; column++) {
            CTTblGridCol one = column < grid.sizeOfGridColArray() ? grid.getGridColArray(column) : grid.addNewGridCol();
            int own = column == 0 || column == columns - 1 && wide == 2 ? 2 * width : width;
            one.setW(BigInteger.valueOf(own));
            table.getRow(0).getCell(column).setWidth(String.valueOf(own));
        }
    }

    private static XWPFTableRow row(XWPFTableRow row, List<String> texts, int words) {
        row.setCantSplitRow(true);
        for (int index = 0; index < texts.size(); index++) {
            XWPFTableCell cell = row.getCell(index);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle("Cell");
            paragraph.setAlignment(index < words ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            lines(paragraph.createRun(), texts.get(index));
        }
        return row;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        lines(paragraph.createRun(), text);
        return paragraph;
    }

    private static void lines(XWPFRun run, String text) {
        String[] lines = text.split("\n");
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(lines[index], index);
        }
    }

    // What tells of the sheet stands behind everything that is on it.
    private void page() {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf((long) PAGE * TWIPS));
        size.setH(BigInteger.valueOf(842L * TWIPS));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf((long) SIDE * TWIPS));
        margins.setRight(BigInteger.valueOf((long) SIDE * TWIPS));
        margins.setTop(BigInteger.valueOf(56L * TWIPS));
        margins.setBottom(BigInteger.valueOf(56L * TWIPS));
    }
}
