package nianbao.reading.inspect;

import java.util.List;
import nianbao.reading.table.Fitting;
import org.jspecify.annotations.Nullable;

/**
 * A sheet, and what was made of it.
 *
 * @param cells the range that is filled
 * @param form the one that it was taken for; null when it was not read
 * @param others forms that it was not taken for although they know some of its headings, the nearest first
 * @param skipped whether its name is among those that the nearest form leaves out
 */
public record InspectedSheet(
        String name, @Nullable String cells, @Nullable Fitting form, List<Fitting> others, boolean skipped, List<InspectedTable> tables) {}
