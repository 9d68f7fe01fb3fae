package nianbao.export;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;

/** The comments on the cells of a sheet; what the sender wrote there is kept. */
final class CellNotes {

    private static final int WIDTH = 4;
    private static final int CHARACTERS_IN_LINE = 28;
    /** In an {@code .xls}. */
    private static final int WHOLE_COLUMN = 1023;

    private final CreationHelper helper;
    private final Drawing<?> drawing;

    CellNotes(Sheet sheet) {
        this.helper = sheet.getWorkbook().getCreationHelper();
        // Making a drawing anew would remove pictures and comments that are there.
        this.drawing = sheet.getDrawingPatriarch() == null
                ? sheet.createDrawingPatriarch()
                : sheet.getDrawingPatriarch();
    }

    void add(Cell cell, List<String> messages) {
        String added = String.join("\n", messages);
        Comment comment = Optional.ofNullable(cell.getCellComment()).orElseGet(() -> blank(cell, added));
        String kept = comment.getString() == null ? "" : comment.getString().getString();
        comment.setString(helper.createRichTextString(kept.isBlank() ? added : kept + "\n" + added));
    }

    // The library puts a comment on the cell at the upper left corner of its box, so that is where the box begins: at the
    // right edge of the cell itself, not in the cell beside it.
    private Comment blank(Cell cell, String text) {
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(widthOf(cell));
        anchor.setCol2(cell.getColumnIndex() + 1 + WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3 + text.length() / CHARACTERS_IN_LINE);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Nianbao");
        cell.setCellComment(comment);
        return comment;
    }

    /** Of the cell's column, in what the format measures in. */
    private static int widthOf(Cell cell) {
        return cell instanceof HSSFCell
                ? WHOLE_COLUMN
                : Units.pixelToEMU((int) cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex()));
    }
}
