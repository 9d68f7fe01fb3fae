package nianbao.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.language.Title;
import tools.jackson.databind.node.ObjectNode;

/** All files to programs that know the Data Package standard of version 2, and of version 1 as far as it goes. */
record DataPackageFile(Described described) {

    private static final String FILE = "datapackage.json";

    void write() {
        ObjectNode data = Described.object().put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        data.put("name", "nianbao-" + described.edition().release().toLowerCase(Locale.ROOT));
        data.put("id", described.edition().release());
        data.put("title", both(described.title()));
        data.put("description", both(described.about()));
        data.put("created", described.edition().made().toString());
        data.set("resources", Described.objects(Stream.concat(described.tables().stream().map(this::table), others()).toList()));
        described.write(FILE, data);
    }

    private ObjectNode table(PublishedTable table) {
        ObjectNode schema = Described.object().put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.set("fields", Described.objects(table.columns().stream().map(DataPackageFile::field).toList()));
        schema.set("primaryKey", Described.texts(table.key()));
        schema.set("missingValues", Described.texts(List.of("")));
        if (!table.references().isEmpty()) {
            schema.set("foreignKeys", Described.objects(table.references().stream().map(DataPackageFile::reference).toList()));
        }
        ObjectNode resource = resource(table.name(), table.file(), "csv", "text/csv").put("type", "table");
        resource.put("title", both(table.title())).put("encoding", "utf-8");
        return resource.set("schema", schema);
    }

    private Stream<ObjectNode> others() {
        return Stream.concat(
                described.cubes().stream().map(cube -> resource(cube.form() + "-px", cube.form() + ".px", "px", "text/x-pcaxis")
                        .put("title", both(cube.title()))),
                Stream.of(SdmxVersion.values()).map(version -> resource(
                        version.file().replace(".xml", ""), version.file(), "xml", "application/xml")
                        .put("title", both(PublicationWords.of("concepts")))));
    }

    private ObjectNode resource(String name, String file, String format, String type) {
        return Described.object().put("name", name).put("path", file).put("format", format).put("mediatype", type).put("bytes", described.size(file));
    }

    private static ObjectNode field(PublishedColumn column) {
        ObjectNode field = Described.object().put("name", column.name()).put("type", column.type().tableSchema()).put("title", both(column.title()));
        return column.isRequired() ? field.set("constraints", Described.object().put("required", true)) : field;
    }

    private static ObjectNode reference(PublishedTable.Reference reference) {
        ObjectNode described = Described.object();
        described.set("fields", Described.texts(reference.columns()));
        ObjectNode other = Described.object().put("resource", reference.table());
        other.set("fields", Described.texts(reference.others()));
        return described.set("reference", other);
    }

    private static String both(Title title) {
        return title.zh().equals(title.en()) ? title.zh() : title.zh() + " / " + title.en();
    }
}
