package nianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.language.Title;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How looks are put into the parts of an {@code .xlsx}: by the library, once for all workbooks that have the same. */
public final class LookParts {

    private static final String BEGIN = "<rPr>";
    private static final String END = "</rPr>";

    private final Map<List<Look>, byte[]> styles = new ConcurrentHashMap<>();
    private final Map<Look.Ink, String> letters = new ConcurrentHashMap<>();

    /** The part with the styles of cells, of which those of some looks have the numbers from 1 on. */
    public byte[] styles(List<Look> looks) {
        return styles.computeIfAbsent(List.copyOf(looks), LookParts::made);
    }

    /** What stands before a piece of a text to say which letters it has. */
    public String letters(Look.Ink ink) {
        return letters.computeIfAbsent(ink, LookParts::made);
    }

    private static byte[] made(List<Look> looks) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream part = new ByteArrayOutputStream()) {
            Looks made = new Looks(workbook);
            looks.forEach(made::style);
            workbook.getStylesSource().writeTo(part);
            return part.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made(Look.Ink ink) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream part = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.createSheet().createRow(0);
            new CellStrip(row, new Looks(workbook)).inline(Look.text(ink, Look.Ground.PAPER), new Title("中", "e"));
            workbook.getSharedStringSource().writeTo(part);
            String texts = part.toString(StandardCharsets.UTF_8);
            return texts.substring(texts.indexOf(BEGIN), texts.indexOf(END) + END.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
