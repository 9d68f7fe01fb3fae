package nianbao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.language.Title;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The text files to programs that know CSV on the Web, which look for it under this name beside them. */
record CsvwFile(Described described) {

    private static final String FILE = "csv-metadata.json";

    void write() {
        ObjectNode group = Described.object();
        group.set("@context", Described.texts(List.of("http://www.w3.org/ns/csvw")).add(Described.object().put("@language", "en")));
        group.set("dc:title", texts(described.title()));
        group.set("dc:description", texts(described.about()));
        group.put("dc:issued", described.edition().made().toString());
        group.put("dc:identifier", described.edition().release());
        group.set("tables", Described.objects(described.tables().stream().map(this::table).toList()));
        described.write(FILE, group);
    }

    private ObjectNode table(PublishedTable table) {
        ObjectNode schema = Described.object();
        schema.set("columns", Described.objects(table.columns().stream().map(CsvwFile::column).toList()));
        schema.set("primaryKey", Described.texts(table.key()));
        if (!table.references().isEmpty()) {
            schema.set("foreignKeys", Described.objects(table.references().stream().map(this::reference).toList()));
        }
        ObjectNode described = Described.object().put("url", table.file());
        described.set("dc:title", texts(table.title()));
        return described.set("tableSchema", schema);
    }

    // The heading of the file is one of the titles: by them a program finds the column.
    private static ObjectNode column(PublishedColumn column) {
        ObjectNode described = Described.object().put("name", column.name());
        ObjectNode titles = Described.object();
        titles.set("en", Described.texts(Stream.of(column.name(), column.title().en()).distinct().toList()));
        titles.put("zh", column.title().zh());
        described.set("titles", titles);
        return described.put("datatype", column.type().csvw()).put("required", column.isRequired());
    }

    private ObjectNode reference(PublishedTable.Reference reference) {
        ObjectNode described = Described.object();
        described.set("columnReference", Described.texts(reference.columns()));
        ObjectNode other = Described.object().put("resource", reference.table() + ".csv");
        other.set("columnReference", Described.texts(reference.others()));
        return described.set("reference", other);
    }

    private static ArrayNode texts(Title title) {
        List<ObjectNode> both = new ArrayList<>();
        both.add(Described.object().put("@value", title.zh()).put("@language", "zh"));
        both.add(Described.object().put("@value", title.en()).put("@language", "en"));
        return Described.objects(both);
    }
}
