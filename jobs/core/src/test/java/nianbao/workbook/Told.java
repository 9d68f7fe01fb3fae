package nianbao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nianbao.workbook.markup.Markup;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a parser tells of a document, a line a tag, with the text before it; or that it refuses it. */
public final class Told extends DefaultHandler {

    public static final List<String> REFUSED = List.of("refused");

    /** The names of attributes that are asked for. */
    static final List<String> ASKED = List.of("a", "b", "r", "s", "id");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** By ours, from a stream, and with a window of some size. */
    public static List<String> byOurs(InputStream document, int size) throws IOException {
        Told told = new Told();
        try {
            Markup markup = new Markup(document, size);
            told.all(markup);
            return told.lines;
        } catch (Unreadable e) {
            return REFUSED;
        }
    }

    private void all(Markup markup) throws IOException {
        Names names = new Names();
        Characters before = new Characters();
        for (Markup.Event event = markup.next(before); event != Markup.Event.DONE; event = markup.next(before)) {
            text.append(before);
            before.clear();
            Tag tag = markup.tag();
            if (event == Markup.Event.START) {
                start(names.local(markup.window().bytes(), tag.from(), tag.to()), values(tag));
            } else {
                endElement("", "", "");
            }
        }
    }

    private static List<String> values(Tag tag) throws Unreadable {
        List<String> values = new ArrayList<>();
        for (String name : ASKED) {
            Characters value = new Characters();
            if (tag.find(name) >= 0) {
                tag.value(tag.find(name), value);
            }
            values.add(value.toString());
        }
        return values;
    }

    /** By the parser that comes with Java. */
    public static List<String> byJava(byte[] document) throws IOException {
        Told told = new Told();
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(document), told);
            return told.lines;
        } catch (SAXException | java.io.CharConversionException e) {
            return REFUSED;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        start(local(qualified), ASKED.stream().map(asked -> value(asked, attributes)).toList());
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static String value(String asked, Attributes attributes) {
        String value = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean declares = attributes.getQName(i).startsWith("xmlns:");
            value = !declares && local(attributes.getQName(i)).equals(asked) ? attributes.getValue(i) : value;
        }
        return value;
    }

    private void start(String name, List<String> values) {
        lines.add(text + "<" + name + " " + values + ">");
        text.setLength(0);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        lines.add(text + "</>");
        text.setLength(0);
    }

    @Override
    public void characters(char[] letters, int from, int count) {
        text.append(letters, from, count);
    }

    @Override
    public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
        throw e;
    }
}
