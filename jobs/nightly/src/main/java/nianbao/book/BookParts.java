package nianbao.book;

import nianbao.chart.ChartParts;
import nianbao.export.LookParts;

/** What workbooks share that are written together; several threads may ask at a time. */
public record BookParts(LookParts looks, ChartParts charts) {

    /** Nothing is made yet: each part is when it is first asked for. */
    public BookParts() {
        this(new LookParts(), new ChartParts());
    }
}
