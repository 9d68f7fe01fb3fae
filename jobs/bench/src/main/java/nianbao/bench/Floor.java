package nianbao.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Inflates the sheets and goes through their tags, and does nothing with them. */
final class Floor implements Way {

    private final XMLInputFactory factory = new InputFactoryImpl();

    @Override
    public String name() {
        return "floor: inflate and scan";
    }

    @Override
    public long read(Path file) throws IOException {
        long events = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Floor::isSheet).toList()) {
                events += scan(zip.getInputStream(entry));
            }
        }
        return events;
    }

    private static boolean isSheet(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml");
    }

    private long scan(InputStream stream) throws IOException {
        try (stream) {
            long events = 0;
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                xml.next();
                events++;
            }
            xml.close();
            return events;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
