package nianbao.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.export.Edition;
import nianbao.language.Title;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What there is to describe of a publication.
 *
 * @param publisher whose figures they are
 * @param folder where its files lie
 */
record Described(String publisher, List<Cube> cubes, List<PublishedTable> tables, Edition edition, Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Title title() {
        Title what = PublicationWords.of("title");
        return new Title(publisher + what.zh(), what.en() + ", " + publisher);
    }

    Title about() {
        return PublicationWords.of("about");
    }

    long size(String file) {
        try {
            return Files.size(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a description beside what it describes. */
    void write(String file, ObjectNode description) {
        JSON.writeValue(folder.resolve(file), description);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ArrayNode objects(List<ObjectNode> objects) {
        ArrayNode array = JSON.createArrayNode();
        objects.forEach(array::add);
        return array;
    }
}
