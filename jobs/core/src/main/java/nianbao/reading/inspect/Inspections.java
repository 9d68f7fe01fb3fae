package nianbao.reading.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How several workbooks are read.
 *
 * @param workbooks each in turn, none with a draft of its own
 * @param draft a definition to be completed, in YAML, that covers all workbooks of no known form; null when nothing can be drafted
 */
public record Inspections(List<Inspection> workbooks, @Nullable String draft) {}
