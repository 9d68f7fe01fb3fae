package nianbao.rebuild;

import java.util.List;

/**
 * A table of a release, or a part of one, that came out differently.
 *
 * @param rows how many rows only one of the two has
 * @param first the first of them, in words
 */
public record Difference(String file, long rows, List<String> first) {}
