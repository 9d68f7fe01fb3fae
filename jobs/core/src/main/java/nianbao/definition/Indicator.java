package nianbao.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param unit the unit of the stored figure, such as {@code yuan}
 * @param ratio for a rate, the counts that it comes from; null when they are not held
 * @param required years in which a table without this column is an error
 * @param undivided whether it stands once a division, beside rows that split the division into categories
 * @param writtenIn the unit words that it was written in where the workbook names none, with their years
 * @param bounds the figures that it can have
 * @param rounded whether whole figures of it are rounded ones, such as averages
 * @param values words that stand for figures, such as 是 for 1
 * @param jump from when on a change since the year before is worth a word; null where none is
 * @param small which figures are too small to be published; null where nothing is hidden
 */
public record Indicator(
        String name,
        Title title,
        String unit,
        Kind kind,
        @Nullable Ratio ratio,
        List<Heading> headings,
        List<Years> required,
        boolean undivided,
        List<Heading> writtenIn,
        Bounds bounds,
        boolean rounded,
        Map<String, BigDecimal> values,
        @Nullable Jump jump,
        @Nullable SmallCount small) {

    /** By name alone: indicators are keys once for every figure. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
