package nianbao.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.CharConversionException;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * One XML part of a package, element by element. Whoever is given an element goes through it to its end:
 * by its children, by its text, or by skipping it. Prefixes are of no account.
 */
final class Xml implements AutoCloseable {

    private static final int DEPTH = 1_000;

    private final String part;
    private final XMLStreamReader2 xml;
    private final BoundedStream stream;
    private final Names names;

    Xml(String part, XMLStreamReader2 xml, BoundedStream stream, Names names) {
        this.part = part;
        this.xml = xml;
        this.stream = stream;
        this.names = names;
    }

    /** Goes to the outermost element; a document type, which is where entities would be declared, is refused. */
    void root(String name) throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            Budget.refuse(event == XMLStreamConstants.DTD, part + " 含有 DTD has a document type");
            event = next();
        }
        names.seePrefixes(xml);
        Budget.refuse(!name.equals(name()), part + " 的根元素不是 the root element is not " + name);
    }

    /** Goes to the next child of the present element; false, at the element's end, when there is no other. */
    boolean child() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getNamespaceCount() > 0) {
            names.seePrefixes(xml);
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    /** Goes to the element's end; its text, without that of its children, is added to {@code text}. */
    void text(Characters text) throws IOException {
        if (xml.getAttributeCount() > 0) {
            see();
        }
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text);
            }
            event = next();
        }
    }

    private void append(Characters text) throws IOException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (UncheckedStreamException e) {
            throw broken((XMLStreamException) e.getCause());
        }
    }

    /** Goes to the element's end. */
    void skip() throws IOException {
        see();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                see();
                depth = deeper(depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private int deeper(int depth) throws Unreadable {
        if (depth == DEPTH) {
            throw Unreadable.damaged(part + " 嵌套超过 1000 层 is nested more than 1,000 deep");
        }
        return depth + 1;
    }

    private void see() throws IOException {
        try {
            names.see(xml);
            names.seePrefixes(xml);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The value of an attribute, or null. */
    String attribute(String name) throws IOException {
        String value = null;
        for (int i = 0; i < attributes(); i++) {
            names.see(xml, i);
            if (attributeName(i).equals(name)) {
                value = xml.getAttributeValue(i);
            }
        }
        return value;
    }

    boolean isSet(String name) throws IOException {
        String value = attribute(name);
        return value != null && (value.strip().equals("1") || value.strip().equals("true"));
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int attribute) {
        return xml.getAttributeLocalName(attribute);
    }

    /** Takes note of an attribute that means nothing to the reader. */
    void strange(int attribute) throws IOException {
        names.see(xml, attribute);
    }

    /** Hands an attribute's characters to a decoder, which spares the making of a string. */
    void decode(int attribute, TypedValueDecoder decoder) throws IOException {
        try {
            xml.getAttributeAs(attribute, decoder);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            stream.understood();
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private IOException broken(XMLStreamException e) {
        return broken(part, e);
    }

    static IOException broken(String part, XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException)
                ? cause
                : Unreadable.damaged(part + " 不是完整的 XML is not well-formed XML, line " + line(e));
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    }

    /** After the outermost element: goes to the end of the part. */
    void complete() throws IOException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            Budget.refuse(xml.isStartElement(), "XML 有多个根元素 more than one root element");
        }
    }

    String part() {
        return part;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
