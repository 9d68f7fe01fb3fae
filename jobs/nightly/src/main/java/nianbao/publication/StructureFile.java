package nianbao.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nianbao.export.Edition;
import nianbao.language.Title;

/**
 * What the figures of all cubes are about, as a structure message of SDMX-ML: code lists, concepts, and a data structure and a dataflow a
 * cube.
 *
 * @param shared the lists that all cubes have in common
 */
record StructureFile(List<Cube> cubes, List<Codelist> shared, Edition edition) {

    static final String AGENCY = "NIANBAO";

    /** Of two numbers: such a version may still change, as it does when a definition does. */
    static final String VERSION = "1.0";

    private static final String CONCEPTS = "CS_NIANBAO";

    void write(Path folder, SdmxVersion version) throws IOException {
        XmlDocument xml = new XmlDocument();
        xml.element("mes:Structure", XmlDocument.attributes(
                "xmlns:mes", version.namespace("message"), "xmlns:str", version.namespace("structure"), "xmlns:com", version.namespace("common")),
                () -> {
                    header(xml);
                    xml.element("mes:Structures", () -> structures(xml, version));
                });
        Files.writeString(folder.resolve(version.file()), xml.toString());
    }

    private void header(XmlDocument xml) {
        xml.element("mes:Header", () -> {
            xml.text("mes:ID", "R" + edition.release());
            xml.text("mes:Test", "false");
            xml.text("mes:Prepared", edition.made().toString());
            xml.empty("mes:Sender", "id", AGENCY);
        });
    }

    // In the order that each version wants.
    private void structures(XmlDocument xml, SdmxVersion version) {
        if (version == SdmxVersion.V2_1) {
            each(xml, "str:Dataflows", cubes, cube -> dataflow(xml, version, cube));
        }
        xml.element("str:Codelists", () -> {
            shared.forEach(list -> codelist(xml, version, list));
            cubes.forEach(cube -> cube.codelists().forEach(list -> codelist(xml, version, list)));
        });
        xml.element(version.concepts(), () -> xml.element("str:ConceptScheme", maintained(CONCEPTS), () -> {
            names(xml, PublicationWords.of("concepts"));
            for (Component component : Component.values()) {
                xml.element("str:Concept", XmlDocument.attributes("id", component.name()), () -> names(xml, component.title()));
            }
        }));
        if (version == SdmxVersion.V3_0) {
            each(xml, "str:Dataflows", cubes, cube -> dataflow(xml, version, cube));
        }
        each(xml, "str:DataStructures", cubes, cube -> structure(xml, version, cube));
    }

    private static void codelist(XmlDocument xml, SdmxVersion version, Codelist list) {
        xml.element("str:Codelist", maintained(list.id()), () -> {
            names(xml, list.name());
            for (Code code : list.codes()) {
                xml.element("str:Code", XmlDocument.attributes("id", code.id()), () -> {
                    names(xml, code.name());
                    if (code.parent() != null) {
                        version.refer(xml, "str:Parent", code.parent());
                    }
                });
            }
        });
    }

    private static void dataflow(XmlDocument xml, SdmxVersion version, Cube cube) {
        xml.element("str:Dataflow", maintained(cube.id()), () -> {
            names(xml, cube.title());
            version.refer(xml, "str:Structure", SdmxVersion.Target.of("datastructure", "DataStructure", cube.id()));
        });
    }

    private static void structure(XmlDocument xml, SdmxVersion version, Cube cube) {
        xml.element("str:DataStructure", maintained(cube.id()), () -> {
            names(xml, cube.title());
            xml.element("str:DataStructureComponents", () -> {
                xml.element("str:DimensionList", XmlDocument.attributes("id", "DimensionDescriptor"), () -> dimensions(xml, version, cube));
                xml.element("str:AttributeList", XmlDocument.attributes("id", "AttributeDescriptor"), () -> attributes(xml, version, cube));
                xml.element("str:MeasureList", XmlDocument.attributes("id", "MeasureDescriptor"), () -> measures(xml, version));
            });
        });
    }

    private static void dimensions(XmlDocument xml, SdmxVersion version, Cube cube) {
        int position = 1;
        for (Component one : Component.of(Component.Role.DIMENSION)) {
            String[] attributes = XmlDocument.attributes("id", one.name(), "position", String.valueOf(position++));
            xml.element("str:Dimension", attributes, () -> values(xml, version, cube, one));
        }
        for (Component one : Component.of(Component.Role.TIME)) {
            xml.element("str:TimeDimension", XmlDocument.attributes("id", one.name()), () -> values(xml, version, cube, one));
        }
    }

    private static void measures(XmlDocument xml, SdmxVersion version) {
        for (Component one : Component.of(Component.Role.MEASURE)) {
            xml.element(version.measure(), XmlDocument.attributes("id", one.name()), () -> {
                version.refer(xml, "str:ConceptIdentity", new SdmxVersion.Target("conceptscheme", "Concept", CONCEPTS, one.name()));
                xml.element("str:LocalRepresentation", () -> xml.empty("str:TextFormat", "textType", one.type().sdmx()));
            });
        }
    }

    private static void attributes(XmlDocument xml, SdmxVersion version, Cube cube) {
        for (Component one : Component.values()) {
            if (one.role() == Component.Role.ATTRIBUTE || one.role() == Component.Role.OPTIONAL_ATTRIBUTE) {
                attribute(xml, version, cube, one, () -> version.observation(xml));
            } else if (one.role() == Component.Role.INDICATOR_ATTRIBUTE) {
                attribute(xml, version, cube, one, () -> version.refer(xml, "str:Dimension", Component.INDICATOR.name()));
            }
        }
    }

    private static void attribute(XmlDocument xml, SdmxVersion version, Cube cube, Component one, Runnable belongsTo) {
        List<String> usage = version.usage(one.isRequired());
        xml.element("str:Attribute", XmlDocument.attributes("id", one.name(), usage.get(0), usage.get(1)), () -> {
            values(xml, version, cube, one);
            xml.element("str:AttributeRelationship", belongsTo);
        });
    }

    private static void values(XmlDocument xml, SdmxVersion version, Cube cube, Component one) {
        version.refer(xml, "str:ConceptIdentity", new SdmxVersion.Target("conceptscheme", "Concept", CONCEPTS, one.name()));
        xml.element("str:LocalRepresentation", () -> one.codelist(cube).ifPresentOrElse(
                list -> version.refer(xml, "str:Enumeration", SdmxVersion.Target.of("codelist", "Codelist", list)),
                () -> xml.empty("str:TextFormat", "textType", one.type().sdmx())));
    }

    private static <T> void each(XmlDocument xml, String element, List<T> all, Consumer<T> one) {
        xml.element(element, () -> all.forEach(one));
    }

    private static String[] maintained(String id) {
        return XmlDocument.attributes("id", id, "agencyID", AGENCY, "version", VERSION);
    }

    private static void names(XmlDocument xml, Title name) {
        xml.text("com:Name", name.zh(), "xml:lang", "zh");
        xml.text("com:Name", name.en(), "xml:lang", "en");
    }
}
