package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a draft under all of its headings.
 *
 * @param wordings each with the years in which it was seen; the first that was seen first
 */
record DraftIndicator(List<DraftHeading> wordings) {

    DraftHeading first() {
        return wordings.get(0);
    }

    String text() {
        return first().text();
    }

    @Nullable String unit() {
        return wordings.stream().map(DraftHeading::unit).filter(Objects::nonNull).findFirst().orElse(null);
    }

    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        wordings.forEach(wording -> years.addAll(wording.years()));
        return years;
    }

    DraftIndicator with(DraftIndicator later) {
        List<DraftHeading> all = new ArrayList<>(wordings);
        all.addAll(later.wordings);
        return new DraftIndicator(all);
    }
}
