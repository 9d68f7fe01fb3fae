package nianbao.definition;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds a YAML file to the JSON Schema of its kind. */
enum DefinitionSchema {
    DEFINITION("definition.schema.json"),
    DECISIONS("decisions.schema.json"),
    CORRECTIONS("corrections.schema.json");

    private final Schema schema;

    DefinitionSchema(String resource) {
        this.schema = load(resource);
    }

    /** Keeps of every node the line on which it stands, and refuses a key that stands twice: the first would be lost without a word. */
    private static final class Located {
        static final NodeReader READER = NodeReader.builder()
                .locationAware()
                .yamlMapper(YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .build();
    }

    /** The content of a file that is as the schema wants it; otherwise throws with every mistake and its line. */
    JsonNode read(Path file) {
        JsonNode content = parse(file);
        List<Error> errors = schema.validate(content);
        if (!errors.isEmpty()) {
            throw new InvalidDefinition(new SchemaMistakes(file, schema.getSchemaNode(), errors).text());
        }
        return content;
    }

    /** Where a node of a file stands, for messages: {@code crime.yaml:12}. */
    static String place(Path file, JsonNode node) {
        TokenStreamLocation location = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        return location == null ? file.toString() : file + ":" + location.getLineNr();
    }

    private static JsonNode parse(Path file) {
        try {
            return Located.READER.readTree(Files.readString(file), InputFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            YamlMistake mistake = new YamlMistake(e);
            throw InvalidDefinition.at(file + ":" + mistake.line(), mistake.key());
        }
    }

    private static Schema load(String resource) {
        try (InputStream schema = DefinitionSchema.class.getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, builder -> builder.nodeReader(Located.READER))
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
