package nianbao.workbook.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import nianbao.aside.Whereabouts;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Contents;
import nianbao.workbook.Sheet;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import nianbao.workbook.xlsx.CellValues;
import nianbao.workbook.xlsx.SharedStrings;
import nianbao.workbook.xlsx.SheetPart;
import nianbao.workbook.xlsx.Styles;
import nianbao.workbook.xlsx.WorkbookPart;

/** Reads a workbook that is an Office package: {@code .xlsx} and {@code .xlsm}, of either edition of the standard. */
final class OfficePackage {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final PackageParts parts;
    private final Budget budget;
    private final Contents contents;
    private final CellFormats formats;
    private final Asides asides;
    private final Map<String, String> sheetsByPart = new HashMap<>();

    private OfficePackage(PackageParts parts, Budget budget, Asides asides) {
        this.parts = parts;
        this.asides = asides;
        this.budget = budget;
        this.contents = new Contents(budget);
        this.formats = new CellFormats(budget);
    }

    static Workbook read(Path file, Budget budget, Asides asides) throws IOException {
        try (PackageParts parts = new PackageParts(file, budget, asides)) {
            parts.list();
            String document = Relationships.of("", parts).ofKind("officeDocument").orElse("");
            PackageKind.refuseOthers(parts, document);
            return new OfficePackage(parts, budget, asides).read(document.isEmpty() ? USUAL_WORKBOOK : document);
        } catch (ZipException e) {
            throw Unreadable.damaged("压缩包不完整", "the zip archive is cut off or broken");
        }
    }

    private Workbook read(String part) throws IOException {
        WorkbookPart workbook = new WorkbookPart();
        asides.at(Whereabouts.NAME);
        parts.read(part, workbook::read);
        Relationships relationships = Relationships.of(part, parts);
        SharedStrings strings = new SharedStrings(contents);
        asides.at(Whereabouts.SPOKEN);
        readIfThere(relationships.ofKind("sharedStrings"), strings::read);
        asides.at(Whereabouts.FORMAT);
        readIfThere(relationships.ofKind("styles"), new Styles(formats)::read);
        formats.settle();
        Workbook read = read(workbook, relationships, new CellValues(strings, contents, formats, workbook.dates()));
        hearTheRest(strings);
        return read;
    }

    private void hearTheRest(SharedStrings strings) throws IOException {
        if (!asides.isNobodyThere()) {
            strings.hear(asides);
            Map<String, String> owners = new HashMap<>();
            parts.hearOthers(path -> SheetOwners.of(parts, sheetsByPart, owners, path));
        }
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
            if (target == null || !parts.has(target.path())) {
                lost.add(entry.name());
            } else if (target.kind().equals("worksheet")) {
                asides.at(Whereabouts.ELSEWHERE, entry::name);
                sheetsByPart.put(target.path(), entry.name());
                parts.read(target.path(), xml -> sheets.add(new SheetPart(xml, values, budget).read(entry.name())));
                sheets.get(sheets.size() - 1).formulas().hear(asides);
            }
        }
        Budget.refuse(sheets.isEmpty() && !lost.isEmpty(), "工作表“" + String.join("”“", lost) + "”没有内容", "no part for the sheet " + String.join(", ", lost));
        return new Workbook(List.copyOf(sheets), List.copyOf(lost), workbook.globals(), workbook.hidden());
    }
}
