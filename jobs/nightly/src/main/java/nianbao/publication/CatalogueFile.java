package nianbao.publication;

import java.util.ArrayList;
import java.util.List;
import nianbao.language.Title;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The publication as an entry of a data catalogue, in DCAT-AP: a dataset a form, with the files that hold it. Addresses are relative: they
 * are those of the place from which the entry is read.
 */
record CatalogueFile(Described described) {

    private static final String FILE = "dcat.jsonld";
    private static final String MEDIA_TYPE = "http://www.iana.org/assignments/media-types/";
    private static final String EU = "http://publications.europa.eu/resource/authority/";

    void write() {
        ObjectNode catalogue = Described.object();
        catalogue.set("@context", context());
        catalogue.put("@id", "#catalogue").put("@type", "dcat:Catalog");
        named(catalogue, described.title());
        catalogue.set("dct:description", texts(described.about()));
        catalogue.set("dct:publisher", publisher());
        catalogue.set("dct:modified", time());
        catalogue.set("dct:language", languages());
        catalogue.set("dcat:dataset", Described.objects(described.cubes().stream().map(this::dataset).toList()));
        described.write(FILE, catalogue);
    }

    private static ObjectNode context() {
        return Described.object()
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private ObjectNode dataset(Cube cube) {
        ObjectNode dataset = Described.object().put("@id", "#" + cube.form()).put("@type", "dcat:Dataset");
        named(dataset, new Title(described.publisher() + "：" + cube.title().zh(), cube.title().en() + ", " + described.publisher()));
        dataset.set("dct:description", texts(described.about()));
        dataset.put("dct:identifier", described.edition().release() + "/" + cube.form());
        dataset.set("dct:publisher", publisher());
        dataset.set("dct:modified", time());
        dataset.set("dct:language", languages());
        dataset.set("dct:accrualPeriodicity", resource(EU + "frequency/ANNUAL", "dct:Frequency"));
        dataset.set("dct:spatial", Described.object().put("@type", "dct:Location").set("http://www.w3.org/2000/01/rdf-schema#label",
                text(described.publisher(), "zh")));
        ObjectNode period = Described.object().put("@type", "dct:PeriodOfTime");
        period.set("dcat:startDate", typed(cube.years().get(0) + "-01-01", "xsd:date"));
        period.set("dcat:endDate", typed(cube.years().get(cube.years().size() - 1) + "-12-31", "xsd:date"));
        dataset.set("dct:temporal", period);
        return dataset.set("dcat:distribution", Described.objects(List.of(
                distribution(cube.form() + ".csv", "SDMX-CSV 2.0", "text/csv", "https://sdmx.org"),
                distribution(cube.form() + ".px", "PX (PC-Axis) 2013", "text/x-pcaxis", "https://www.scb.se/px-file-format"))));
    }

    private ObjectNode distribution(String file, String format, String type, String standard) {
        ObjectNode distribution = Described.object().put("@id", "#" + file).put("@type", "dcat:Distribution");
        distribution.set("dct:title", Described.objects(List.of(text(format, "en"))));
        distribution.set("dcat:accessURL", resource(file));
        distribution.set("dcat:downloadURL", resource(file));
        distribution.set("dcat:mediaType", resource(MEDIA_TYPE + type, "dct:MediaType"));
        distribution.set("dct:conformsTo", resource(standard, "dct:Standard"));
        return distribution.set("dcat:byteSize", typed(String.valueOf(described.size(file)), "xsd:nonNegativeInteger"));
    }

    private ObjectNode publisher() {
        return Described.object().put("@id", "#publisher").put("@type", "foaf:Agent").set("foaf:name", text(described.publisher(), "zh"));
    }

    private ObjectNode time() {
        return typed(described.edition().made().toString(), "xsd:dateTime");
    }

    private static ArrayNode languages() {
        return Described.objects(List.of(
                resource(EU + "language/ZHO", "dct:LinguisticSystem"), resource(EU + "language/ENG", "dct:LinguisticSystem")));
    }

    private static void named(ObjectNode node, Title title) {
        node.set("dct:title", texts(title));
    }

    private static ArrayNode texts(Title title) {
        List<ObjectNode> both = new ArrayList<>();
        both.add(text(title.zh(), "zh"));
        both.add(text(title.en(), "en"));
        return Described.objects(both);
    }

    private static ObjectNode text(String value, String language) {
        return Described.object().put("@value", value).put("@language", language);
    }

    private static ObjectNode typed(String value, String type) {
        return Described.object().put("@value", value).put("@type", type);
    }

    // Who checks an entry looks for what such an address stands for in the entry itself.
    private static ObjectNode resource(String address, String type) {
        return resource(address).put("@type", type);
    }

    private static ObjectNode resource(String address) {
        return Described.object().put("@id", address);
    }
}
