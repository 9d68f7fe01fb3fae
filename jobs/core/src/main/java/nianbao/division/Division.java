package nianbao.division;

import org.jspecify.annotations.Nullable;

/**
 * A division under one name; a division that was renamed has several.
 *
 * @param level city, county, zone, township, unallocated or other
 * @param kind what it is called more closely: street, town, township, …
 * @param parentCode null at the top
 * @param validFrom as the register states it, a bracket such as {@code 2010-11/2013-12} included; empty when open
 * @param validTo likewise
 * @param span years at whose end this name was in force
 * @param successorCode the code that followed, or null
 */
public record Division(
        String code,
        String name,
        String level,
        String kind,
        @Nullable String parentCode,
        String validFrom,
        String validTo,
        Span span,
        @Nullable String successorCode) {

    private static final String UNALLOCATED = "unallocated";

    /** Whether it stands beside the divisions of all levels, such as 市直 and 不详: it adds to sums, and nobody expects it. */
    public boolean isUnallocated() {
        return level.equals(UNALLOCATED);
    }

    /** By code alone: divisions are keys once for every row. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
