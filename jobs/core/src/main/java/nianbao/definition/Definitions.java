package nianbao.definition;

import java.util.List;

/**
 * All forms of a definitions folder.
 *
 * @param digest changes whenever a definition or a register that it names does
 */
public record Definitions(List<Definition> forms, String digest) {}
