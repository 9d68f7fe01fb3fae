package nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.export.Edition;
import nianbao.sample.SampleWarehouse;
import nianbao.sql.SqlFolder;
import nianbao.view.GivenRelease;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What describes the files, followed to the files as a program would that knows the standards and not the product. */
class DescriptionTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String BASE = "https://example.org/data/";

    @TempDir
    static Path folder;

    private static Path written;
    private static List<String> files;

    @BeforeAll
    static void write() throws Exception {
        SqlFolder sql = new SqlFolder(SampleWarehouse.ROOT.resolve("sql"));
        written = Files.createDirectories(folder.resolve("written"));
        try (Connection views = new GivenRelease(Path.of("src/test/resources/nianbao/publication/statuses"), folder).open()) {
            Cubes cubes = new Cubes(new Database(views), sql);
            cubes.make();
            new PublishedRelease(folder, sql, new Edition("20260101T000000Z", Instant.parse("2026-01-01T00:00:00Z"))).write(cubes, written);
        }
        try (Stream<Path> all = Files.list(written)) {
            files = all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_data_package_names_every_file_with_its_size() throws Exception {
        JsonNode data = json("datapackage.json");

        assertThat(data.get("$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(data.get("name").asString()).matches("[a-z0-9._-]+");
        assertThat(Instant.parse(data.get("created").asString())).isNotNull();
        List<String> named = new ArrayList<>();
        for (JsonNode resource : data.get("resources")) {
            assertThat(resource.get("name").asString()).matches("[a-z0-9._-]+");
            assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(written.resolve(resource.get("path").asString())));
            named.add(resource.get("path").asString());
        }
        assertThat(named).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(files.stream().filter(file -> !file.contains("json")).toList());
    }

    @Test
    void each_table_is_as_its_schema_in_the_data_package_says() throws Exception {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        List<JsonNode> schemas = new ArrayList<>();
        for (JsonNode resource : json("datapackage.json").get("resources")) {
            if (resource.has("schema")) {
                List<Map<String, String>> rows = CsvTable.rows(written.resolve(resource.get("path").asString()));
                tables.put(resource.get("name").asString(), rows);
                schemas.add(resource);
                List<JsonNode> fields = list(resource.get("schema").get("fields"));
                assertThat(Files.readAllLines(written.resolve(resource.get("path").asString())).get(0))
                        .isEqualTo(String.join(",", fields.stream().map(field -> field.get("name").asString()).toList()));
                fields.forEach(field -> rows.forEach(row -> holds(
                        row.get(field.get("name").asString()), field.get("type").asString(), field.has("constraints"))));
            }
        }
        assertThat(tables).containsKeys("mediation", "codes-division", "codes-indicator", "codes-status", "codes-unit");
        for (JsonNode resource : schemas) {
            keyed(tables.get(resource.get("name").asString()), texts(resource.get("schema").get("primaryKey")));
            for (JsonNode reference : list(resource.get("schema").path("foreignKeys"))) {
                leads(tables.get(resource.get("name").asString()), texts(reference.get("fields")),
                        tables.get(reference.get("reference").get("resource").asString()), texts(reference.get("reference").get("fields")));
            }
        }
    }

    @Test
    void each_table_is_as_csv_on_the_web_says() throws Exception {
        JsonNode group = json("csv-metadata.json");

        assertThat(group.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        for (JsonNode table : group.get("tables")) {
            tables.put(table.get("url").asString(), CsvTable.rows(written.resolve(table.get("url").asString())));
        }
        assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(files.stream().filter(file -> file.endsWith(".csv")).toList());
        for (JsonNode table : group.get("tables")) {
            List<Map<String, String>> rows = tables.get(table.get("url").asString());
            JsonNode schema = table.get("tableSchema");
            List<String> head = List.of(Files.readAllLines(written.resolve(table.get("url").asString())).get(0).split(","));
            assertThat(list(schema.get("columns"))).hasSameSizeAs(head);
            for (int index = 0; index < head.size(); index++) {
                JsonNode column = schema.get("columns").get(index);
                assertThat(texts(column.get("titles").get("en"))).contains(head.get(index));
                rows.forEach(row -> holds(
                        row.get(column.get("name").asString()), column.get("datatype").asString(), column.get("required").asBoolean()));
            }
            keyed(rows, texts(schema.get("primaryKey")));
            for (JsonNode reference : list(schema.path("foreignKeys"))) {
                leads(rows, texts(reference.get("columnReference")),
                        tables.get(reference.get("reference").get("resource").asString()), texts(reference.get("reference").get("columnReference")));
            }
        }
    }

    @Test
    void the_entry_of_a_data_catalogue_has_what_dcat_ap_requires() throws Exception {
        Map<String, JsonObject> nodes = new HashMap<>();
        try (Reader text = Files.newBufferedReader(written.resolve("dcat.jsonld"))) {
            JsonArray flat = JsonLd.flatten(JsonDocument.of(text)).base(URI.create(BASE + "dcat.jsonld")).get().asJsonArray();
            flat.forEach(node -> nodes.put(node.asJsonObject().getString("@id"), node.asJsonObject()));
        }

        JsonObject catalogue = one(nodes, DCAT + "Catalog");
        assertThat(catalogue).containsKeys(DCT + "title", DCT + "description", DCT + "publisher", DCAT + "dataset");
        JsonObject dataset = nodes.get(target(catalogue, DCAT + "dataset"));
        assertThat(dataset).containsKeys(DCT + "title", DCT + "description", DCT + "publisher", DCT + "temporal", DCAT + "distribution");
        assertThat(dataset.getJsonArray(DCT + "title").stream().map(title -> title.asJsonObject().getString("@language")))
                .containsExactly("zh", "en");
        assertThat(one(nodes, "http://xmlns.com/foaf/0.1/Agent")).containsKey("http://xmlns.com/foaf/0.1/name");
        List<String> addresses = new ArrayList<>();
        for (JsonValue distribution : dataset.getJsonArray(DCAT + "distribution")) {
            JsonObject file = nodes.get(distribution.asJsonObject().getString("@id"));
            String address = target(file, DCAT + "accessURL");
            addresses.add(address);
            assertThat(file.getJsonArray(DCAT + "byteSize").getJsonObject(0).getString("@value"))
                    .isEqualTo(String.valueOf(Files.size(written.resolve(address.replace(BASE, "")))));
        }
        assertThat(addresses).containsExactly(BASE + "mediation.csv", BASE + "mediation.px");
    }

    @Test
    void the_page_tells_of_every_status_as_the_files_do() throws Exception {
        String page = Files.readString(SampleWarehouse.ROOT.resolve("docs/publication.md"));

        for (PublishedStatus status : PublishedStatus.values()) {
            assertThat(page.lines().filter(line -> line.contains("| `" + status.code() + "` |")))
                    .singleElement().asString()
                    .contains("| `" + status.confidentiality() + "` |", status.sdmx(), status.title().zh())
                    .contains(status.symbol() == 0 ? "|" : "| `" + ".".repeat(status.symbol()) + "`");
        }
    }

    private static void holds(String value, String type, boolean isRequired) {
        if (value.isEmpty()) {
            assertThat(isRequired).isFalse();
            return;
        }
        switch (type) {
            case "number", "decimal" -> assertThat(new BigDecimal(value)).isNotNull();
            case "integer" -> assertThat(value).matches("\\d+");
            case "year", "gYear" -> assertThat(value).matches("\\d{4}");
            default -> assertThat(type).isEqualTo("string");
        }
    }

    private static void keyed(List<Map<String, String>> rows, List<String> key) {
        assertThat(key).isNotEmpty();
        assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()).distinct()).hasSameSizeAs(rows);
    }

    private static void leads(List<Map<String, String>> rows, List<String> columns, List<Map<String, String>> others, List<String> otherColumns) {
        Set<List<String>> known = new HashSet<>(others.stream().map(row -> otherColumns.stream().map(row::get).toList()).toList());
        assertThat(known).containsAll(rows.stream().map(row -> columns.stream().map(row::get).toList()).distinct().toList());
    }

    private static JsonNode json(String file) {
        return new JsonMapper().readTree(written.resolve(file));
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static JsonObject one(Map<String, JsonObject> nodes, String type) {
        return nodes.values().stream()
                .filter(node -> node.containsKey("@type") && node.getJsonArray("@type").getString(0).equals(type))
                .findFirst().orElseThrow();
    }

    private static String target(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0).getString("@id");
    }
}
