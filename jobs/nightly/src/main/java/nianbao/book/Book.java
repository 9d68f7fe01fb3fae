package nianbao.book;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;

/** A workbook that is filled sheet by sheet, and then written whole; equal content gives equal bytes. */
public final class Book {

    private static final int MOST_OF_A_COPIED_NAME = 26;

    private final BookParts parts;
    private final BookTexts texts;
    private final BookLooks looks = new BookLooks();
    private final List<BookSheet> sheets = new ArrayList<>();

    /** @param parts what it shares with others */
    public Book(BookParts parts) {
        this.parts = parts;
        this.texts = new BookTexts(parts.looks());
    }

    /** A new sheet behind the others, called by its title as far as that can be a name and no other sheet has it. */
    public BookSheet sheet(String title) {
        BookSheet sheet = new BookSheet(name(title), texts, looks);
        if (sheets.isEmpty()) {
            sheet.select();
        }
        sheets.add(sheet);
        return sheet;
    }

    /** Takes a sheet away. */
    public void remove(BookSheet sheet) {
        sheets.remove(sheet);
    }

    private String name(String title) {
        String name = WorkbookUtil.createSafeSheetName(title);
        int copy = 2;
        while (isTaken(name)) {
            name = WorkbookUtil.createSafeSheetName(title.substring(0, Math.min(title.length(), MOST_OF_A_COPIED_NAME)) + " " + copy++);
        }
        return name;
    }

    private boolean isTaken(String name) {
        return sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
    }

    /**
     * Writes it to a file.
     *
     * @param title what it says of itself
     */
    public void write(Path target, String title, Instant made) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                BookArchive archive = new BookArchive(file)) {
            new BookContents(sheets, title, made).write(archive);
            archive.part("xl/styles.xml", parts.looks().styles(looks.all()));
            archive.part("xl/sharedStrings.xml", texts.xml());
            for (int number = 1; number <= sheets.size(); number++) {
                archive.part("xl/worksheets/sheet" + number + ".xml", sheets.get(number - 1).xml());
            }
        }
    }
}
