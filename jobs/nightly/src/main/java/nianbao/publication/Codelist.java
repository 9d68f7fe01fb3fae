package nianbao.publication;

import java.util.List;
import nianbao.language.Title;

/** A list of codes. */
record Codelist(String id, Title name, List<Code> codes) {}
