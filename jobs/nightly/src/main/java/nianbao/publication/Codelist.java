package nianbao.publication;

import java.util.List;
import nianbao.definition.Title;

/** A list of codes. */
record Codelist(String id, Title name, List<Code> codes) {}
