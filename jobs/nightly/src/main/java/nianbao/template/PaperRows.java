package nianbao.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How the rows of a sheet come onto lying A4 below its heading, which stands on every page: on as few pages as digits of eight points
 * allow, about as many on each, and where there are several as high as fills them.
 *
 * @param top the first row that is printed
 * @param last the last one
 */
record PaperRows(XSSFSheet sheet, int top, int last) {

    private static final int USUAL = 20;
    private static final int LOWEST = 17;
    private static final int HIGHEST = 28;
    private static final double PAPER = 595;
    private static final double INCH = 72;

    /** Makes the sheet no larger than its columns allow, which are set already. */
    void set() {
        int fewest = fewest(LOWEST);
        for (int line = USUAL; line >= LOWEST; line--) {
            for (int size = sheet.getPrintSetup().getScale(); size >= PaperColumns.SMALLEST; size--) {
                if (pages(line, size) == fewest) {
                    set(fewest, line, size);
                    return;
                }
            }
        }
    }

    /** How many pages it takes at least, with rows so many points high. */
    int fewest(int line) {
        return pages(line, PaperColumns.SMALLEST);
    }

    private void set(int pages, int line, int size) {
        sheet.getPrintSetup().setScale((short) size);
        int onFirst = Math.min(perPage(rows(), pages), (int) (firstPage(size) / line));
        int onOthers = pages > 1 ? perPage(rows() - onFirst, pages - 1) : 0;
        int height = line;
        while (pages > 1 && height < HIGHEST && onFirst * (height + 1) <= firstPage(size) && onOthers * (height + 1) <= otherPage(size)) {
            height++;
        }
        for (int row = body(); row <= last; row++) {
            sheet.getRow(row).setHeightInPoints(height);
        }
        for (int page = 0; page < pages - 1; page++) {
            sheet.setRowBreak(body() + onFirst + page * onOthers - 1);
        }
    }

    /** How many it takes with rows so many points high. */
    private int pages(int line, int size) {
        int onFirst = (int) (firstPage(size) / line);
        return 1 + perPage(Math.max(0, rows() - onFirst), (int) (otherPage(size) / line));
    }

    private static int perPage(int rows, int pages) {
        return (rows + pages - 1) / pages;
    }

    private int rows() {
        return last - body() + 1;
    }

    private int body() {
        return sheet.getRepeatingRows().getLastRow() + 1;
    }

    /** The points that are left for rows below what stands on the first page alone, and the heading. */
    private double firstPage(int size) {
        return room(size) - points(top);
    }

    private double otherPage(int size) {
        return room(size) - points(sheet.getRepeatingRows().getFirstRow());
    }

    private double room(int size) {
        double margins = (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * INCH;
        return (PAPER - margins) * PaperColumns.SURE * PaperColumns.FULL / size;
    }

    private double points(int first) {
        double points = 0;
        for (int row = first; row < body(); row++) {
            points += sheet.getRow(row).getHeightInPoints();
        }
        return points;
    }
}
