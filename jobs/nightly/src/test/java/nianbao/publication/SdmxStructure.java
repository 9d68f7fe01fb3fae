package nianbao.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a structure message says, whatever version of SDMX-ML it is in. */
final class SdmxStructure {

    private SdmxStructure() {}

    /** The codes of all lists, with their names and the code above. */
    static List<String> codes(Path file) throws Exception {
        List<String> codes = new ArrayList<>();
        for (Element code : all(read(file).getDocumentElement(), "Code")) {
            List<Element> names = all(code, "Name");
            String parent = all(code, "Parent").stream().map(SdmxStructure::target).findFirst().orElse("");
            codes.add(String.join(" ", ((Element) code.getParentNode()).getAttribute("id"), code.getAttribute("id"),
                    names.get(0).getTextContent(), names.get(1).getTextContent(), parent));
        }
        return codes;
    }

    /** The components of all structures, with the lists that their values are of. */
    static List<String> components(Path file) throws Exception {
        List<String> components = new ArrayList<>();
        for (Element structure : all(read(file).getDocumentElement(), "DataStructure")) {
            for (Element identity : all(structure, "ConceptIdentity")) {
                Element component = (Element) identity.getParentNode();
                String list = all(component, "Enumeration").stream().map(SdmxStructure::target).findFirst().orElse("");
                components.add(String.join(" ", structure.getAttribute("id"), component.getAttribute("id"), list));
            }
        }
        return components;
    }

    // In version 3.0 a text such as urn:…=NIANBAO:CL_AREA(1.0), before that an element with the parts of it.
    private static String target(Element reference) {
        List<Element> parts = all(reference, "Ref");
        return parts.isEmpty()
                ? reference.getTextContent().replaceAll(".*:|\\(.*", "")
                : parts.get(0).getAttribute("id");
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        // A reference of the older version has no namespace.
        return elements;
    }

    private static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }
}
