package nianbao.bench.odd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook of sheets, in whatever state, and of any other parts: several may bear one name. */
final class OddPackage {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private record Part(String name, String content) {}

    private final List<Part> parts = new ArrayList<>();

    private OddPackage() {}

    static OddPackage of(OddSheet sheet) {
        return of(List.of(sheet));
    }

    static OddPackage of(List<OddSheet> sheets) {
        OddPackage made = new OddPackage();
        made.part("[Content_Types].xml", "<Types xmlns=\"" + PARTS + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd"
                + ".openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN + "sheet.main+xml\"/>"
                + each(sheets, "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"" + MAIN + "worksheet+xml\"/>") + "</Types>");
        made.part("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + KINDS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        made.part("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + KINDS + "\"><sheets>"
                + each(sheets, "<sheet name=\"表%1$d\" sheetId=\"%1$d\" r:id=\"rId%1$d\"/>") + "</sheets></workbook>");
        made.part("xl/_rels/workbook.xml.rels", relationships(
                each(sheets, "<Relationship Id=\"rId%1$d\" Type=\"" + KINDS + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")));
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            made.parts.add(new Part("xl/worksheets/sheet" + (sheet + 1) + ".xml", sheets.get(sheet).xml()));
        }
        return made;
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + PARTS + "relationships\">" + all + "</Relationships>";
    }

    private static String each(List<OddSheet> sheets, String xml) {
        return IntStream.rangeClosed(1, sheets.size()).mapToObj(xml::formatted).collect(Collectors.joining());
    }

    /** Adds an XML part. */
    OddPackage part(String name, String xml) {
        parts.add(new Part(name, HEAD + xml));
        return this;
    }

    /** Adds parts of one name. */
    OddPackage parts(String name, int number, String content) {
        for (int part = 0; part < number; part++) {
            parts.add(new Part(name, content));
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Part part : parts) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
                // The same bytes whenever it is made.
                entry.setTime(0);
                zip.putArchiveEntry(entry);
                zip.write(part.content().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
