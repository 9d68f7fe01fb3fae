package nianbao.workbook;

import java.io.IOException;
import nianbao.label.Bilingual;

/** Tells what an OLE 2 compound file holds: an old workbook, an encrypted new one, or something else. */
final class OldOfficeFile {

    private OldOfficeFile() {}

    static Workbook read(byte[] content, Budget budget) throws IOException {
        CompoundFile file = new CompoundFile(content);
        byte[] workbook = file.stream("Workbook");
        if (workbook != null) {
            return RecordWorkbook.read(workbook, budget);
        }
        byte[] encrypted = file.stream("EncryptedPackage");
        byte[] information = file.stream("EncryptionInfo");
        if (encrypted != null && information != null) {
            return EncryptedPackage.read(information, encrypted, budget);
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
