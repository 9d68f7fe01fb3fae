package nianbao.workbook.file;

import java.io.IOException;
import nianbao.label.Bilingual;
import nianbao.workbook.Unreadable;

/** Tells zip archives that are something else from packages of a workbook. */
final class PackageKind {

    private static final int MIME_TYPE_LENGTH = 100;

    private PackageKind() {}

    /** @param document the main part, as the package says; empty when it does not */
    static void refuseOthers(PackageParts parts, String document) throws IOException {
        if (parts.has("mimetype")) {
            throw Unreadable.notExcel(openDocument(parts.start("mimetype", MIME_TYPE_LENGTH)));
        }
        if (document.endsWith(".bin") || parts.has("xl/workbook.bin")) {
            throw Unreadable.notExcel("二进制工作簿 .xlsb", "binary workbook, .xlsb");
        }
        if (parts.has("word/document.xml")) {
            throw Unreadable.notExcel("Word 文档", "Word document");
        }
        if (parts.has("ppt/presentation.xml")) {
            throw Unreadable.notExcel("演示文稿", "PowerPoint presentation");
        }
        if (!parts.has("[Content_Types].xml") && document.isEmpty() && !parts.has("xl/workbook.xml")) {
            throw Unreadable.notExcel("没有工作簿的压缩包", "zip archive without a workbook");
        }
    }

    private static Bilingual openDocument(String mimeType) {
        return mimeType.contains("spreadsheet")
                ? new Bilingual("OpenDocument 表格 .ods", "OpenDocument spreadsheet, .ods")
                : Bilingual.same("OpenDocument " + mimeType.strip());
    }
}
