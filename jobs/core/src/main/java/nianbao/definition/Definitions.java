package nianbao.definition;

import java.nio.file.Path;
import java.util.List;

/**
 * All forms of a definitions folder.
 *
 * @param digest changes whenever a definition or a register that it names does
 * @param reading changes whenever a workbook might be read differently, which no title or message can bring about
 */
public record Definitions(List<Definition> forms, String digest, String reading) {

    /** Reads every YAML file of the folder; throws {@link InvalidDefinition} when one of them cannot be used. */
    public static Definitions load(Path folder) {
        return new DefinitionsFolder().read(folder.toAbsolutePath().normalize());
    }
}
