package nianbao.workbook.xlsx;

import nianbao.workbook.Characters;
import nianbao.workbook.Unreadable;

/** What the value of a cell is, as the sheet of a package declares it. */
enum CellType {
    NUMBER,
    SHARED_TEXT,
    INLINE_TEXT,
    TEXT,
    FLAG,
    FAULT,
    DATE;

    /** From the attribute {@code t}; an unknown word is refused, for then the value could mean anything. */
    static CellType of(Characters word) throws Unreadable {
        return switch (word.first()) {
            case 0, 'n' -> NUMBER;
            case 's' -> word.length() == 1 ? SHARED_TEXT : TEXT;
            case 'i' -> INLINE_TEXT;
            case 'b' -> FLAG;
            case 'e' -> FAULT;
            case 'd' -> DATE;
            default -> throw Unreadable.damaged("未知的单元格类型", "unknown type of cell");
        };
    }
}
