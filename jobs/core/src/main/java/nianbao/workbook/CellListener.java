package nianbao.workbook;

/** Whoever is told what cells hold, for which no object is made of each. */
public interface CellListener {

    void number(int row, int column, double value);

    void other(int row, int column, Content content);
}
