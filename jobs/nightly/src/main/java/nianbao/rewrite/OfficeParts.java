package nianbao.rewrite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an {@code .xlsx}. */
final class OfficeParts {

    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    /** What the strict variant of ISO/IEC 29500 calls its name spaces and kinds of relationships. */
    private static final Pattern STRICT = Pattern.compile("http://purl\\.oclc\\.org/ooxml/(\\w+)/(relationships/)?(\\w+)");
    private static final Pattern CONFORMANCE = Pattern.compile("\\s+conformance\\s*=\\s*[\"']strict[\"']");
    private static final Map<String, String> HYPHENED = Map.of(
            "extendedProperties", "extended-properties", "customProperties", "custom-properties");

    private final byte[] content;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Of a package; {@link Rewritable.TooLarge} when more bytes of XML than that would have to be read. */
    OfficeParts(byte[] content, long largest) throws IOException {
        this.content = content;
        long read = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) largest + 1);
                read += isXml(entry.getName()) ? part.length : 0;
                refuse(part.length > largest || read > largest);
                parts.put(entry.getName(), part);
            }
        }
        refuse(length() > largest);
    }

    private static void refuse(boolean tooLarge) throws Rewritable.TooLarge {
        if (tooLarge) {
            throw new Rewritable.TooLarge();
        }
    }

    /** A part that many sheets share is read for each of them. */
    private long length() {
        String relationships = text(parts.getOrDefault(RELATIONSHIPS, new byte[0]));
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".xml"))
                .mapToLong(part -> part.getValue().length * times(part.getKey(), relationships))
                .sum();
    }

    /** The same in the transitional variant, which is the one that the library writes; as it is when it is in that. */
    byte[] transitional() throws IOException {
        if (parts.values().stream().noneMatch(part -> text(part).contains("http://purl.oclc.org/ooxml/"))) {
            return content;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(content.length);
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(isXml(part.getKey()) ? transitional(part.getValue()) : part.getValue());
            }
        }
        return written.toByteArray();
    }

    private static byte[] transitional(byte[] part) {
        String plain = CONFORMANCE.matcher(text(part)).replaceAll("");
        return STRICT.matcher(plain).replaceAll(OfficeParts::transitional).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String transitional(MatchResult name) {
        String relationships = name.group(2) == null ? "" : name.group(2);
        return "http://schemas.openxmlformats.org/" + name.group(1) + "/2006/" + relationships
                + HYPHENED.getOrDefault(name.group(3), name.group(3));
    }

    private static long times(String part, String relationships) {
        String name = part.substring(part.lastIndexOf('/') + 1) + "\"";
        return Math.max(1, relationships.split(Pattern.quote(name), -1).length - 1);
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    // Whatever the letters, those of names are these, and all others stay the bytes that they are.
    private static String text(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
