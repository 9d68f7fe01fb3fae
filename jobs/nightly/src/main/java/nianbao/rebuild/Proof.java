package nianbao.rebuild;

import java.util.List;

/**
 * How a release that was built again compares with the one in force.
 *
 * @param rows how many rows the release in force has
 * @param differences the tables that differ
 * @param sameDefinitions whether the definitions are those with which the release in force was made
 */
public record Proof(String release, long rows, List<Difference> differences, boolean sameDefinitions) {

    public boolean isIdentical() {
        return differences.isEmpty();
    }
}
