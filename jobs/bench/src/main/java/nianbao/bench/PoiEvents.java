package nianbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event API: shared strings, styles, and a bare handler of the sheets' tags. */
final class PoiEvents implements Way {

    @Override
    public String name() {
        return "POI event API";
    }

    @Override
    public int files(int all) {
        return all / 5;
    }

    @Override
    public long read(Path file) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            Cells cells = new Cells(new ReadOnlySharedStringsTable(opened), reader.getStylesTable());
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                scan(sheets.next(), cells);
            }
            return cells.count;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static void scan(InputStream stream, Cells cells) throws IOException, SAXException, ParserConfigurationException {
        try (stream) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(cells);
            xml.parse(new InputSource(stream));
        }
    }

    private static final class Cells extends DefaultHandler {

        private final ReadOnlySharedStringsTable strings;
        private final StylesTable styles;
        private final StringBuilder value = new StringBuilder();
        private @Nullable String type;
        private @Nullable String style;
        private long count;

        Cells(ReadOnlySharedStringsTable strings, StylesTable styles) {
            this.strings = strings;
            this.styles = styles;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("c")) {
                type = attributes.getValue("t");
                style = attributes.getValue("s");
            }
            value.setLength(0);
        }

        @Override
        public void characters(char[] text, int start, int length) {
            value.append(text, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("v")) {
                count += "s".equals(type) ? text() : number();
            }
        }

        private int text() {
            return strings.getItemAt(Integer.parseInt(value.toString())).length() > 0 ? 1 : 0;
        }

        private int number() {
            boolean formatted = style == null || styles.getStyleAt(Integer.parseInt(style)).getDataFormatString() != null;
            return formatted && !Double.isNaN(Double.parseDouble(value.toString())) ? 1 : 0;
        }
    }
}
