package nianbao.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Documents made up at random: well-formed ones, and such as have been damaged. */
public final class InventedXml {

    private static final String[] NAMES = {"row", "c", "v", "x:c", "a-b", "_1.2"};
    private static final String[] ATTRIBUTES = {"a", "b", "r", "x:s", "xmlns:r", "y:id"};
    private static final String[] TEXTS = {
        "乡镇", "12", " ", "\n", "\r\n", "\t", "x", "😀", "é", "&lt;", "&amp;", "&gt;", "&#20013;", "&#x1F600;", "&#10;", "&quot;", "]]", "]"
    };
    private static final String[] DAMAGE = {
        "<", ">", "&", ";", "\"", "'", "/", "!", "-", "?", "]", "[", "=", "#", "x", "1", " ", "\n", "中", ":", "\u0001", "\uFFFE", "--", "]]>", "<!--", "-->",
        "<![CDATA[", "&#0;", "&#xD800;", "&nbsp;", "<a>", "</a>", "<a/>", "<?a ?>"
    };

    private final Random random;

    public InventedXml(Random random) {
        this.random = random;
    }

    public byte[] whole() {
        return document().getBytes(StandardCharsets.UTF_8);
    }

    private String document() {
        StringBuilder xml = new StringBuilder();
        element(xml, 0);
        return xml.append(pick("", "\n", "<!-- end -->", "<?end?>")).toString();
    }

    /** With a few pieces put in, taken out or replaced. */
    public byte[] damaged() {
        StringBuilder xml = new StringBuilder(document());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(xml.length());
            int to = Math.min(xml.length(), at + random.nextInt(3));
            xml.replace(at, to, random.nextInt(4) == 0 ? "" : pick(DAMAGE));
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With a few bits changed. */
    public byte[] flipped() {
        byte[] bytes = whole();
        for (int i = random.nextInt(2); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private void element(StringBuilder xml, int depth) {
        String name = pick(NAMES);
        xml.append('<').append(name);
        attributes(xml);
        if (random.nextInt(4) == 0) {
            xml.append(pick("", " ")).append("/>");
            return;
        }
        xml.append(pick("", "\n")).append('>');
        for (int i = random.nextInt(5); i > 0; i--) {
            content(xml, depth);
        }
        xml.append("</").append(name).append(pick("", " ")).append('>');
    }

    private void attributes(StringBuilder xml) {
        Set<String> names = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            names.add(pick(ATTRIBUTES));
        }
        for (String name : names) {
            String quote = pick("'", "\"");
            xml.append(pick(" ", "\n", "\t ")).append(name).append(pick("=", " = ")).append(quote);
            texts(xml);
            xml.append(pick("", ">", quote.equals("'") ? "\"" : "'")).append(quote);
        }
    }

    private void texts(StringBuilder xml) {
        for (int i = random.nextInt(4); i > 0; i--) {
            xml.append(pick(TEXTS));
        }
    }

    private void content(StringBuilder xml, int depth) {
        switch (random.nextInt(depth > 5 ? 5 : 8)) {
            case 0, 1 -> texts(xml);
            case 2 -> xml.append("<![CDATA[").append(pick("", "<a&b>", "]]", "\r\n中")).append("]]>");
            case 3 -> xml.append("<!--").append(pick("", " - <a> &b; ", "中")).append("-->");
            case 4 -> xml.append("<?").append(pick("a", "a ", "a b='>' ?", "a <b>")).append("?>");
            default -> element(xml, depth + 1);
        }
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
