package nianbao.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nianbao.reading.row.Understood;
import nianbao.reading.row.Witness;
import nianbao.reading.table.FormFinder;
import nianbao.workbook.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays the tables of a workbook out anew: the figures and what they are about stay, where and under which words does not. */
final class Rearrangement implements Witness {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Random random;

    Rearrangement(Random random) {
        this.random = random;
    }

    @Override
    public void opened(Workbook opened) {}

    @Override
    public void sheet(nianbao.workbook.Sheet sheet, java.util.Optional<FormFinder.Match> form) {}

    @Override
    public void table(Understood table) {
        if (random.nextInt(4) == 0) {
            hiddenCopy(table);
        }
        String name = table.table().sheet().name();
        new RearrangedSheet(workbook.createSheet(name), table, random).write();
    }

    /** A draft that somebody left behind. */
    private void hiddenCopy(Understood table) {
        XSSFSheet copy = workbook.createSheet();
        new RearrangedSheet(copy, table, random).write();
        workbook.setSheetHidden(workbook.getSheetIndex(copy), true);
    }

    Path save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
        }
        return file;
    }

    /** One of several, each as likely. */
    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
