package nianbao.publication;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The schemas of SDMX-ML 2.1 as they were published. */
final class SdmxSchema {

    private static final String SCHEMAS = "/schemaorg_apache_xmlbeans/src/";
    /** The attributes that XML itself has, which all others refer to. */
    private static final String XML = "/org/apache/xmlbeans/metadata/src/XML.xsd";

    private SdmxSchema() {}

    /** What is wrong with a message; nothing where it is as the schemas want it. */
    static List<String> mistakes(Path message) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(inputs, systemId));
        List<String> mistakes = new ArrayList<>();
        try (InputStream schema = stream("SDMXMessage.xsd")) {
            Validator validator = factory.newSchema(new StreamSource(schema, "SDMXMessage.xsd")).newValidator();
            validator.setErrorHandler(new Noting(mistakes));
            validator.validate(new StreamSource(message.toFile()));
        }
        return mistakes;
    }

    private static LSInput input(DOMImplementationLS inputs, String name) {
        LSInput input = inputs.createLSInput();
        input.setSystemId(name);
        input.setByteStream(stream(name));
        return input;
    }

    private static InputStream stream(String name) {
        return SdmxSchema.class.getResourceAsStream(name.equals("xml.xsd") ? XML : SCHEMAS + name);
    }

    private record Noting(List<String> mistakes) implements ErrorHandler {

        @Override
        public void warning(SAXParseException told) {
            note(told);
        }

        @Override
        public void error(SAXParseException told) {
            note(told);
        }

        @Override
        public void fatalError(SAXParseException told) {
            note(told);
        }

        private void note(SAXParseException told) {
            mistakes.add(told.getLineNumber() + ": " + told.getMessage());
        }
    }
}
