package nianbao.workbook.file;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import nianbao.aside.Whereabouts;
import nianbao.label.Bilingual;
import nianbao.workbook.Asides;
import nianbao.workbook.Budget;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import nianbao.workbook.xls.AsideRecords;
import nianbao.workbook.xls.RecordWorkbook;

/** Tells what an OLE 2 compound file holds: an old workbook, an encrypted new one, or something else. */
final class OldOfficeFile {

    private static final Set<String> WORKBOOK = Set.of("Workbook", "EncryptedPackage", "EncryptionInfo");

    private OldOfficeFile() {}

    static Workbook read(byte[] content, Budget budget, Asides asides) throws IOException {
        CompoundFile file = new CompoundFile(content);
        Workbook workbook = read(file, budget, asides);
        hearOthers(file, WORKBOOK, asides);
        return workbook;
    }

    /** Listens to all streams but some. */
    static void hearOthers(CompoundFile file, Set<String> names, Asides asides) throws IOException {
        if (!asides.isNobodyThere()) {
            for (CompoundFile.Stream stream : file.others(names)) {
                asides.budget().inflate(stream.content().length);
                if (AsideRecords.isPivot(stream.content())) {
                    new AsideRecords(stream.content(), new TreeMap<>(), asides).hear();
                } else {
                    Remains.hear(stream.content(), Whereabouts.ofStream(stream.name()), asides);
                    asides.macros(Whereabouts.EMBEDDED, stream.content());
                }
            }
        }
    }

    private static Workbook read(CompoundFile file, Budget budget, Asides asides) throws IOException {
        byte[] workbook = file.stream("Workbook");
        if (workbook != null) {
            return RecordWorkbook.read(workbook, budget, asides);
        }
        byte[] encrypted = file.stream("EncryptedPackage");
        byte[] information = file.stream("EncryptionInfo");
        if (encrypted != null && information != null) {
            return EncryptedPackage.read(information, encrypted, budget, asides);
        }
        throw Unreadable.notExcel(kind(file));
    }

    private static Bilingual kind(CompoundFile file) throws Unreadable {
        if (file.stream("Book") != null) {
            return new Bilingual("Excel 95 或更早", "Excel 95 or earlier");
        }
        if (file.stream("WordDocument") != null) {
            return new Bilingual("Word 文档", "Word document");
        }
        return file.stream("PowerPoint Document") != null
                ? new Bilingual("演示文稿", "PowerPoint presentation")
                : new Bilingual("没有工作簿的 Office 97 文件", "Office 97 file without a workbook");
    }
}
