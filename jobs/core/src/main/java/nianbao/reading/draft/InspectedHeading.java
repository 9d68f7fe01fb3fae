package nianbao.reading.draft;

import nianbao.reading.heading.Coordinates;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.Part;
import nianbao.reading.heading.Who;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a column, or of a row, and what it was taken for.
 *
 * @param cell where it stands; null when it is missing
 * @param text as written, header levels joined by a slash
 * @param times in how many columns or rows it stands
 * @param meaning what its figures are; null unless they are read
 * @param nearest the nearest known heading when this one is not known, or where it stood before
 */
public record InspectedHeading(@Nullable String cell, String text, int times, Use use, @Nullable Meaning meaning, @Nullable String nearest) {

    /** What became of the figures under a heading. */
    public enum Use {
        READ,
        /** Changes, which are held against the figures that they compare. */
        COMPARED,
        IGNORED,
        UNKNOWN,
        REPEATED,
        MISSING
    }

    /**
     * What figures are said to be; what is not said there is null.
     *
     * @param division a code, or {@code total}
     * @param word the unit word that is written there
     * @param unit the unit in which the figures are kept
     */
    public record Meaning(
            @Nullable String division, @Nullable String indicator, @Nullable String breakdown, @Nullable String category, @Nullable Integer year, @Nullable String word, @Nullable String unit) {

        static Meaning of(Coordinates says) {
            Counted counted = says.counted();
            Part part = counted != null && counted.breakdown() != null
                    ? new Part(counted.breakdown(), counted.category())
                    : says.part() == null ? Part.WHOLE : says.part();
            return new Meaning(
                    division(says.who()),
                    counted == null ? null : counted.indicator().name(),
                    part.breakdown() == null ? null : part.breakdown().name(),
                    part.category() == null ? null : part.category().name(),
                    says.year(),
                    says.unit(),
                    counted == null ? null : counted.indicator().unit());
        }

        private static @Nullable String division(@Nullable Who who) {
            if (who == null) {
                return null;
            }
            return who instanceof Who.Member member ? member.division().code() : "total";
        }
    }
}
