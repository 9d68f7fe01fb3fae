package nianbao.definition;

import java.nio.file.Path;
import java.util.List;

/**
 * All forms of a definitions folder.
 *
 * @param decisions what the office decided about single cells
 * @param corrections figures of the office's own in place of those that were sent
 * @param digest changes whenever a definition, a register that it names, a decision or a correction does
 * @param reading changes whenever a workbook might be read differently, which no title or message can bring about
 */
public record Definitions(List<Definition> forms, List<Decision> decisions, List<Correction> corrections, String digest, String reading) {

    /** Where there is no form yet. */
    public static final Definitions NONE = new Definitions(List.of(), List.of(), List.of(), "", "");

    /** Reads every YAML file of the folder; throws {@link InvalidDefinition} when one of them cannot be used. */
    public static Definitions load(Path folder) {
        return new DefinitionsFolder().read(folder.toAbsolutePath().normalize());
    }

    /** The same of some of the forms alone. */
    public Definitions of(List<Definition> some) {
        return new Definitions(some, decisions, corrections, digest, reading);
    }

    /** The same, but {@link #NONE} of a folder without any. */
    public static Definitions loadAny(Path folder) {
        return DefinitionsFolder.isEmpty(folder) ? NONE : load(folder);
    }
}
