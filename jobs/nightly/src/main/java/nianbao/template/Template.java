package nianbao.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.drift.ChangesText;
import nianbao.drift.FormChanges;
import nianbao.drift.FormYear;
import nianbao.drift.Languages;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that a sender fills in for a year.
 *
 * @param earlier the figures of the year before, or null
 * @param languages in which the sheets beside the form speak
 */
public record Template(FormYear form, FormSender sender, @Nullable EarlierFigures earlier, Languages languages) {

    /** What the file is to be called. */
    public String file() {
        return title().file();
    }

    private FormTitle title() {
        return new FormTitle(form, sender.division());
    }

    /** Saves it. */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill(workbook);
            workbook.write(out);
        }
    }

    private void fill(XSSFWorkbook workbook) {
        FormLabels.refuseOthers(form);
        FormTitle title = title();
        FormLabels labels = new FormLabels(form, sender);
        TablePlan plan = new TablePlan(form, labels.dimensions().size(), sender.rows().size());
        List<FormCheck> checks = FormCheck.of(form);
        Marks marks = Marks.of(form.form());
        Paints paints = new Paints(workbook);
        XSSFSheet sheet = workbook.createSheet(title.tab());
        CheckSheet check = new CheckSheet(new SheetPen(workbook.createSheet(CheckSheet.NAME), paints), plan, checks, marks, title.tab(), languages);
        check.write(labels.names());
        new FormSheet(new SheetPen(sheet, paints), plan, labels, title).write(check.left());
        Guards guards = new Guards(sheet, plan, checks, marks);
        guards.write();
        if (earlier != null) {
            new EarlierSheet(new SheetPen(workbook.createSheet(EarlierSheet.NAME), paints), plan, labels, earlier).write();
        }
        new NotesSheet(new SheetPen(workbook.createSheet(NotesSheet.NAME), paints), form, title, guards).write(languages);
        ChangesText changes = new ChangesText(new FormChanges(form.form()).in(form.year()), languages);
        new ChangesSheet(new SheetPen(workbook.createSheet(ChangesSheet.NAME), paints), form.year(), changes).write();
        workbook.lockStructure();
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        // Programs that work nothing out may fill it in; whoever opens it next does.
        workbook.setForceFormulaRecalculation(true);
    }
}
