package nianbao.workbook;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Counts the different names of elements, attributes and prefixes in a workbook. The parser remembers each
 * of them, and looks through all prefixes, so a document that only invents names would never end.
 */
final class Names {

    private static final int MOST = 5_000;
    private static final int MOST_PREFIXES = 100;

    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Takes note of an element that means nothing to the reader, and of its attributes. */
    void see(XMLStreamReader2 xml) throws XMLStreamException, Unreadable {
        see(xml.getPrefixedName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            see(xml, i);
        }
    }

    void see(XMLStreamReader2 xml, int attribute) throws Unreadable {
        String prefix = xml.getAttributePrefix(attribute);
        String name = xml.getAttributeLocalName(attribute);
        see(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name);
    }

    void seePrefixes(XMLStreamReader2 xml) throws Unreadable {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            prefixes.add(String.valueOf(xml.getNamespacePrefix(i)));
        }
        Budget.refuse(prefixes.size() > MOST_PREFIXES, "XML 前缀超过 100 个 more than 100 XML prefixes");
    }

    private void see(String name) throws Unreadable {
        if (names.add(name)) {
            Budget.refuse(names.size() > MOST, "XML 名称超过 5000 个 more than 5,000 XML names");
        }
    }
}
