package nianbao.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package written part by part, to say in XML what no library would write. */
public final class HandMade {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** With one sheet, whose rows these are. */
    public static HandMade rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** With one sheet, in which this stands. */
    static HandMade sheet(String content) {
        return new HandMade()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"))
                .part("xl/workbook.xml", workbook(""))
                .part("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"))
                .part("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    static String workbook(String properties) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + properties
                + "<sheets><sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>";
    }

    static String relationship(String kind, String target) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + one("rId1", kind, target) + "</Relationships>";
    }

    private static String one(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + kind + "' Target='" + target + "'/>";
    }

    public HandMade part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    HandMade without(String name) {
        parts.remove(name);
        return this;
    }

    HandMade strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>").linked("sharedStrings", "sharedStrings.xml");
    }

    public HandMade styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>").linked("styles", "styles.xml");
    }

    private HandMade linked(String kind, String target) {
        String file = "xl/_rels/workbook.xml.rels";
        return part(file, parts.get(file).replace("</Relationships>", one(kind, kind, target) + "</Relationships>"));
    }

    /** Replaces a text in all names and contents. */
    public HandMade with(String old, String changed) {
        HandMade copy = new HandMade();
        parts.forEach((name, content) -> copy.part(name.replace(old, changed), content.replace(old, changed)));
        return copy;
    }

    public Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "hand-made", ".xlsx");
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
