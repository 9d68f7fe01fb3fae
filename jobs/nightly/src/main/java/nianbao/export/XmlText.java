package nianbao.export;

import java.util.regex.Pattern;

/** Texts as they stand in an element or an attribute of XML. */
public final class XmlText {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private XmlText() {}

    /** A text with its signs escaped; in place of what XML has no way to say stands a sign for that. */
    public static String escaped(String content) {
        return FORBIDDEN.matcher(content)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
