package nianbao.reading.heading;

import nianbao.definition.Breakdown;
import nianbao.definition.Category;
import nianbao.definition.Indicator;
import org.jspecify.annotations.Nullable;

/** What a heading counts: an indicator, or one category of it; breakdown and category are null for the total. */
public record Counted(Indicator indicator, @Nullable Breakdown breakdown, @Nullable Category category) {}
