package nianbao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nianbao.label.OneLine;
import nianbao.observation.Level;
import nianbao.reason.Answerable;
import nianbao.rewrite.LostParts;
import nianbao.rewrite.Rewritable;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes back to a sender: the workbook as it was sent, with every cell that is wrong coloured and commented,
 * and a first sheet that lists them. Of a workbook that was refused or cannot be opened there is the list alone.
 *
 * @param file what the sender called it
 */
public record CorrectionWorkbook(String file, List<Answerable> findings) {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionWorkbook.class);

    /** Findings after which nothing of the original may or can be handed on. */
    private static final Set<String> CLOSED =
            Set.of("personal_data", "personal_data_in_name", "unreadable", "password", "not_excel", "too_costly");

    private static final int MOST = 1000;

    /** Keeps which cells are suspected, then errors, then warnings, those last that were answered; notes are not sent back. */
    public CorrectionWorkbook {
        Comparator<Answerable> suspects = Comparator.comparing((Answerable told) -> told.finding().isSuspect()).reversed();
        findings = findings.stream()
                .filter(told -> told.finding().level() != Level.NOTE || told.finding().isSuspect())
                .sorted(suspects.thenComparing(told -> told.finding().level()).thenComparing(Answerable::isConfirmed))
                .toList();
    }

    /** Writes beside {@code target}, whose extension becomes that of the content, and returns where. */
    public Path write(Path original, Path target) throws IOException {
        Written written = isClosed() ? list("please_send") : marked(original);
        return Files.write(named(target, written.extension()), written.content());
    }

    /** A finished workbook. */
    private record Written(byte[] content, String extension) {}

    private boolean isClosed() {
        return findings.stream().map(told -> told.finding().rule()).anyMatch(CLOSED::contains);
    }

    private Written marked(Path original) throws IOException {
        if (!Files.isReadable(original)) {
            return list("please_send");
        }
        try {
            Written marked = marked(original, List.of());
            List<String> lost = LostParts.between(Files.readAllBytes(original), marked.content());
            return lost.isEmpty() ? marked : marked(original, lost);
        } catch (Rewritable.TooLarge | OutOfMemoryError | StackOverflowError e) {
            LOG.info("{} is too large to be marked, its corrections are only listed", new OneLine(file));
            return list("too_large_to_mark");
        } catch (IOException | RuntimeException e) {
            // The library cannot rewrite everything that it reads; the sender still gets the list, which says so.
            LOG.warn("{} cannot be marked, its corrections are only listed: {}", new OneLine(file), new OneLine(String.valueOf(e)));
            LOG.debug("why it cannot be marked", e);
            return list("cannot_be_marked");
        }
    }

    /** @param lost what an earlier try is known not to have kept, which the list then tells of */
    private Written marked(Path original, List<String> lost) throws IOException {
        try (Workbook workbook = Rewritable.open(original)) {
            new CellMarks(workbook).mark(listed().stream().filter(told -> !told.isConfirmed()).map(Answerable::finding).toList());
            return listed(workbook, request(), lost);
        }
    }

    private String request() {
        if (isQuestion()) {
            return "please_confirm";
        }
        return findings.stream().anyMatch(told -> told.finding().isSuspect()) ? "please_correct_suspects" : "please_correct";
    }

    /** Whether nothing has to be corrected, and the sender is only asked whether it is right. */
    private boolean isQuestion() {
        return findings.stream().allMatch(told -> told.finding().level() == Level.WARNING);
    }

    private Written list(String why) throws IOException {
        String request = isQuestion() ? "please_confirm_apart" : why;
        try (Workbook workbook = new XSSFWorkbook(new StringsOnce())) {
            return listed(workbook, request, List.of());
        }
    }

    /** The first of the findings: nobody would work through more, and whoever corrects them mends the others too. */
    private List<Answerable> listed() {
        return findings.subList(0, Math.min(findings.size(), MOST));
    }

    private Written listed(Workbook workbook, String request, List<String> lost) throws IOException {
        String title = isQuestion() ? "questions" : "corrections";
        Sheet list = firstSheet(workbook, ExportWords.of(title).zh());
        new CorrectionList(list, new Looks(workbook), listed()).write(file, title, request, lost, findings);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(content);
        return new Written(content.toByteArray(), extension(workbook));
    }

    /** A new first sheet, in place of the list of an earlier correction. */
    private static Sheet firstSheet(Workbook workbook, String name) {
        for (String earlier : List.of("corrections", "questions")) {
            int index = workbook.getSheetIndex(ExportWords.of(earlier).zh());
            if (index >= 0 && workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(index);
            }
        }
        Sheet sheet = workbook.createSheet(workbook.getSheet(name) == null ? name : name + " 2");
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        for (Sheet other : workbook) {
            other.setSelected(other.equals(sheet));
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        return sheet;
    }

    private static String extension(Workbook workbook) {
        if (workbook instanceof HSSFWorkbook) {
            return ".xls";
        }
        return workbook instanceof XSSFWorkbook open && open.isMacroEnabled() ? ".xlsm" : ".xlsx";
    }

    private static Path named(Path target, String extension) {
        String name = target.getFileName().toString();
        return target.resolveSibling(name.replaceFirst("(?i)\\.(xls|xlsx|xlsm|xlsb|et|ods)$", "") + extension);
    }
}
