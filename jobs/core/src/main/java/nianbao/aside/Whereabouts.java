package nianbao.aside;

import java.util.Locale;
import nianbao.label.Bilingual;

/** Where in a file a text stands that is in no cell, in the words of whoever has to find it. */
public enum Whereabouts {
    COMMENT("批注", "a comment"),
    HEADER_FOOTER("页眉或页脚", "a header or footer"),
    PROPERTIES("文档属性", "the document properties"),
    NAME("定义的名称", "a defined name"),
    SHEET_NAME("工作表名称", "the name of a sheet"),
    DRAWING("文本框、图形或图片说明", "a text box, a drawing or the description of a picture"),
    CHART("图表", "a chart"),
    VALIDATION("数据验证", "a data validation"),
    HYPERLINK("超链接", "a hyperlink"),
    FORMAT("数字格式或样式", "a number format or a style"),
    FORMULA("公式", "a formula"),
    SPOKEN("拼音注音", "a phonetic text"),
    CUSTOM("自定义 XML 数据", "custom XML data"),
    UNUSED_TEXT("文件中未显示的文字", "a text in the file that no cell shows"),
    TABLE("表格或数据透视表的缓存", "a table or the cache of a pivot table"),
    LINKED("外部链接的缓存", "the cache of a link to another workbook"),
    EMBEDDED("嵌入的对象、图片或宏", "an embedded object, a picture or a macro"),
    BYTES("文件内容", "the content of the file"),
    ELSEWHERE("文件的其他部分", "another part of the file");

    private final Bilingual words;

    Whereabouts(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /** That of a part of a package, by its path. */
    public static Whereabouts ofPart(String path) {
        String part = path.toLowerCase(Locale.ROOT);
        if (part.contains("comment") || part.contains("person")) {
            return COMMENT;
        }
        if (part.contains("chart") && !part.contains("chartsheet")) {
            return CHART;
        }
        if (part.contains("drawing") || part.contains("diagram")) {
            return part.contains("/_rels/") ? HYPERLINK : DRAWING;
        }
        return inFolder(part);
    }

    /** That of a stream of an Office 97 file, by its name. */
    public static Whereabouts ofStream(String name) {
        return name.contains("SummaryInformation") ? PROPERTIES : EMBEDDED;
    }

    private static Whereabouts inFolder(String part) {
        if (part.startsWith("docprops/")) {
            return PROPERTIES;
        }
        if (part.startsWith("customxml/") || part.contains("xmlmaps")) {
            return CUSTOM;
        }
        if (part.contains("pivot") || part.contains("/tables/") || part.contains("querytable") || part.contains("connections")) {
            return TABLE;
        }
        if (part.contains("externallink")) {
            return LINKED;
        }
        if (part.contains("/media/") || part.contains("/embeddings/") || part.contains("vba") || part.endsWith(".bin")) {
            return EMBEDDED;
        }
        return part.endsWith(".rels") ? HYPERLINK : part.contains("styles") || part.contains("theme") ? FORMAT : ELSEWHERE;
    }
}
