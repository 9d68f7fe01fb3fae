package nianbao.workbook.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nianbao.label.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a file is, told by how it begins. */
enum FileKind {
    EMPTY("文件为空", "empty file, 0 bytes"),
    ZIP("压缩包", "zip archive"),
    COMPOUND("Office 97 文件", "Office 97 file"),
    BARE_BIFF("Excel 记录流", "stream of Excel records"),
    HTML("网页（HTML）", "HTML"),
    XML_SPREADSHEET("XML 电子表格 2003", "XML spreadsheet of 2003"),
    FLAT_OPEN_DOCUMENT("OpenDocument 表格 .fods", "OpenDocument spreadsheet, .fods"),
    XML("XML", "XML"),
    PDF("PDF", "PDF"),
    RTF("RTF 文档", "RTF document"),
    PICTURE("图片", "picture"),
    ARCHIVE("RAR、7z 或 gzip 压缩包", "RAR, 7z or gzip archive"),
    TEXT("CSV 或其他文本", "CSV or other text"),
    UNKNOWN("未知格式", "unknown format");

    static final int LOOK_AT = 4096;

    private final Bilingual found;

    FileKind(String zh, String en) {
        this.found = new Bilingual(zh, en);
    }

    Bilingual found() {
        return found;
    }

    /** Whether it holds files of its own. */
    boolean isContainer() {
        return this == ZIP || this == COMPOUND;
    }

    /** Whether it is made of characters. */
    boolean isWritten() {
        return switch (this) {
            case HTML, XML_SPREADSHEET, FLAT_OPEN_DOCUMENT, XML, RTF, TEXT -> true;
            case EMPTY, ZIP, COMPOUND, BARE_BIFF, PDF, PICTURE, ARCHIVE, UNKNOWN -> false;
        };
    }

    /** From the first {@link #LOOK_AT} bytes, or all when there are fewer. */
    static FileKind of(byte[] start) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.isEmpty()) {
            return EMPTY;
        }
        FileKind binary = binary(bytes);
        return binary == null ? text(bytes) : binary;
    }

    private static @Nullable FileKind binary(String bytes) {
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6") || bytes.startsWith("PK\7\10")) {
            return ZIP;
        }
        if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return COMPOUND;
        }
        if (bytes.length() > 8 && bytes.charAt(0) == 9 && "\0\2\4\10".indexOf(bytes.charAt(1)) >= 0) {
            return BARE_BIFF;
        }
        if (bytes.startsWith("\u0089PNG") || bytes.startsWith("\u00ff\u00d8\u00ff") || bytes.startsWith("GIF8")) {
            return PICTURE;
        }
        boolean archive = bytes.startsWith("Rar!") || bytes.startsWith("7z\u00bc\u00af") || bytes.startsWith("\u001f\u008b");
        return archive ? ARCHIVE : null;
    }

    private static FileKind text(String bytes) {
        String text = bytes.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        FileKind sheet = text.startsWith("<") && !text.contains("<html") ? spreadsheet(text) : null;
        if (sheet != null) {
            return sheet;
        }
        boolean html = text.contains("<html") || text.contains("<table") || text.contains("<!doctype html");
        if (html || text.startsWith("mime-version:")) {
            return HTML;
        }
        if (text.startsWith("<")) {
            return XML;
        }
        return isText(bytes) ? TEXT : UNKNOWN;
    }

    /** Their tables are tables of HTML by name alone. */
    private static @Nullable FileKind spreadsheet(String text) {
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("progid=\"excel.sheet\"")) {
            return XML_SPREADSHEET;
        }
        boolean flat = text.contains("urn:oasis:names:tc:opendocument") && text.contains("opendocument.spreadsheet");
        return flat ? FLAT_OPEN_DOCUMENT : null;
    }

    private static boolean isText(String bytes) {
        boolean wide = bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff");
        return wide || bytes.chars().noneMatch(letter -> letter < ' ' && "\t\n\r\f".indexOf(letter) < 0);
    }
}
