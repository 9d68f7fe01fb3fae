package nianbao.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The list of decisions that stands beside the definitions. */
final class DecisionsFile {

    static final String NAME = "decisions.yaml";

    private DecisionsFile() {}

    /** None where there is no such file. */
    static List<Decision> in(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.exists(file)
                ? DefinitionSchema.DECISIONS.read(file).valueStream().map(DecisionsFile::decision).toList()
                : List.of();
    }

    private static Decision decision(JsonNode node) {
        return new Decision(
                node.get("workbook").asString(),
                node.get("sheet").asString(),
                node.get("cell").asString(),
                node.get("found").asString(),
                Decision.Kind.of(node.get("decision").asString()),
                node.has("value") ? node.get("value").asString() : null,
                node.get("reason").asString(),
                node.get("role").asString(),
                node.get("date").asString());
    }
}
