package nianbao.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads a workbook that is an Office package: {@code .xlsx} and {@code .xlsm}, of either edition of the standard. */
final class OfficePackage {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final PackageParts parts;
    private final Budget budget;
    private final Contents contents;
    private final CellFormats formats;

    private OfficePackage(PackageParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
        this.contents = new Contents(budget);
        this.formats = new CellFormats(budget);
    }

    static Workbook read(Path file, Budget budget) throws IOException {
        try (PackageParts parts = new PackageParts(file, budget)) {
            parts.list();
            String document = Relationships.of("", parts).ofKind("officeDocument").orElse("");
            PackageKind.refuseOthers(parts, document);
            return new OfficePackage(parts, budget).read(document.isEmpty() ? USUAL_WORKBOOK : document);
        } catch (ZipException e) {
            throw Unreadable.damaged("压缩包不完整", "the zip archive is cut off or broken");
        }
    }

    private Workbook read(String part) throws IOException {
        WorkbookPart workbook = new WorkbookPart();
        parts.read(part, workbook::read);
        Relationships relationships = Relationships.of(part, parts);
        SharedStrings strings = new SharedStrings(contents);
        readIfThere(relationships.ofKind("sharedStrings"), strings::read);
        readIfThere(relationships.ofKind("styles"), new Styles(formats)::read);
        formats.settle();
        return read(workbook, relationships, new CellValues(strings, contents, formats, workbook.dates()));
    }

    private void readIfThere(Optional<String> part, PackageParts.PartReader reader) throws IOException {
        if (part.isPresent() && parts.has(part.get())) {
            parts.read(part.get(), reader);
        }
    }

    private Workbook read(WorkbookPart workbook, Relationships relationships, CellValues values) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (WorkbookPart.Entry entry : workbook.sheets()) {
            Relationships.Target target = relationships.byId(entry.relationship());
            boolean there = target != null && parts.has(target.path());
            if (there && target.kind().equals("worksheet")) {
                parts.read(target.path(), xml -> sheets.add(new SheetPart(xml, values, budget).read(entry.name())));
            } else if (!there) {
                lost.add(entry.name());
            }
        }
        Budget.refuse(sheets.isEmpty() && !lost.isEmpty(), "工作表“" + String.join("”“", lost) + "”没有内容", "no part for the sheet " + String.join(", ", lost));
        return new Workbook(List.copyOf(sheets), List.copyOf(lost), workbook.globals(), workbook.hidden());
    }
}
