package nianbao.export;

import org.apache.poi.ss.usermodel.Sheet;

/** Keeps blocks of rows together on paper: a block that does not fit on the rest of a page begins a new one. */
final class PageBreaks {

    private static final double POINTS_OF_A_DIGIT = 5.25;
    private static final double PAPER_WIDTH = 784;
    private static final double PAPER_HEIGHT = 515;

    private final Sheet sheet;
    private final double page;
    private final double repeated;
    private double used;

    /**
     * @param columns how many columns are printed; their width decides how small the print is
     * @param headerRows how many rows stand at the top of every page
     */
    PageBreaks(Sheet sheet, int columns, int headerRows) {
        this.sheet = sheet;
        this.page = PAPER_HEIGHT / Math.min(1, PAPER_WIDTH / width(sheet, columns));
        this.repeated = height(0, headerRows);
        this.used = repeated;
    }

    /** Rows from the first up to, not including, the end. */
    void block(int first, int end) {
        double height = height(first, end);
        if (used > repeated && used + height > page) {
            sheet.setRowBreak(first - 1);
            used = repeated;
        }
        used += height;
        while (used > page) {
            used += repeated - page;
        }
    }

    private static double width(Sheet sheet, int columns) {
        double digits = 0;
        for (int column = 0; column < columns; column++) {
            digits += sheet.getColumnWidth(column) / 256.0;
        }
        return digits * POINTS_OF_A_DIGIT;
    }

    private double height(int first, int end) {
        double points = 0;
        for (int row = first; row < end; row++) {
            points += sheet.getRow(row).getHeightInPoints();
        }
        return points;
    }
}
