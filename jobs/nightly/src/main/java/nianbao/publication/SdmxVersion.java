package nianbao.publication;

import java.util.List;

/** The versions of SDMX-ML: 3.0, which SDMX-CSV 2.0 goes with, and 2.1, which more programs read. They differ in names and in how they refer. */
enum SdmxVersion {
    V3_0("structure.xml", "v3_0", "str:ConceptSchemes", "str:Measure", "usage", "mandatory", "optional"),
    V2_1("structure-2.1.xml", "v2_1", "str:Concepts", "str:PrimaryMeasure", "assignmentStatus", "Mandatory", "Conditional");

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/";

    private final String file;
    private final String schema;
    private final String concepts;
    private final String measure;
    private final String usage;
    private final String required;
    private final String optional;

    SdmxVersion(String file, String schema, String concepts, String measure, String usage, String required, String optional) {
        this.file = file;
        this.schema = schema;
        this.concepts = concepts;
        this.measure = measure;
        this.usage = usage;
        this.required = required;
        this.optional = optional;
    }

    /** Something that is maintained by its agency, or an item in it. */
    record Target(String kind, String type, String id, String item) {

        static Target of(String kind, String type, String id) {
            return new Target(kind, type, id, "");
        }

        private String urn() {
            return "urn:sdmx:org.sdmx.infomodel." + kind + "." + type + "=" + StructureFile.AGENCY + ":" + id + "(" + StructureFile.VERSION + ")"
                    + (item.isEmpty() ? "" : "." + item);
        }

        private String[] attributes() {
            return item.isEmpty()
                    ? XmlDocument.attributes("id", id, "version", StructureFile.VERSION, "agencyID", StructureFile.AGENCY,
                            "package", kind, "class", type)
                    : XmlDocument.attributes("id", item, "maintainableParentID", id, "maintainableParentVersion", StructureFile.VERSION,
                            "agencyID", StructureFile.AGENCY, "package", kind, "class", type);
        }
    }

    String file() {
        return file;
    }

    String namespace(String module) {
        return SCHEMAS + schema + "/" + module;
    }

    String concepts() {
        return concepts;
    }

    String measure() {
        return measure;
    }

    /** The attribute that says whether a value has to be there. */
    List<String> usage(boolean isRequired) {
        return List.of(usage, isRequired ? required : optional);
    }

    /** An element that refers to something. */
    void refer(XmlDocument xml, String element, Target target) {
        if (this == V3_0) {
            xml.text(element, target.urn());
        } else {
            xml.element(element, () -> xml.empty("Ref", target.attributes()));
        }
    }

    /** An element that refers to something beside it. */
    void refer(XmlDocument xml, String element, String id) {
        if (this == V3_0) {
            xml.text(element, id);
        } else {
            xml.element(element, () -> xml.empty("Ref", "id", id));
        }
    }

    /** What an attribute of each figure belongs to. */
    void observation(XmlDocument xml) {
        if (this == V3_0) {
            xml.empty("str:Observation");
        } else {
            refer(xml, measure, Component.OBS_VALUE.name());
        }
    }
}
