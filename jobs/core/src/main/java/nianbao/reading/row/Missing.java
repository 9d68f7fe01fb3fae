package nianbao.reading.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.reading.heading.Counted;
import nianbao.reading.heading.Who;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.Vocabulary;

/**
 * Reports the headings that the tables of a sheet must have in a year and lack. Tables about the same divisions are one
 * table that goes on below, and have them together.
 */
public final class Missing {

    private final Findings findings;
    private final List<Headings> tables = new ArrayList<>();

    public Missing(Findings findings) {
        this.findings = findings;
    }

    /**
     * What one table counts in a year.
     *
     * @param about the divisions of its figures
     * @param address the cell that a finding about what it lacks points to
     */
    record Headings(Context context, int year, Set<Who> about, Set<Counted> there, String address) {

        boolean goesOn(Headings first) {
            return this == first || year == first.year && !Collections.disjoint(about, first.about);
        }
    }

    void see(Headings headings) {
        tables.add(headings);
    }

    /** After the last table of the sheet. */
    public void report() {
        for (int index = 0; index < tables.size(); index++) {
            Headings table = tables.get(index);
            if (tables.subList(0, index).stream().noneMatch(table::goesOn)) {
                report(table);
            }
        }
    }

    private void report(Headings first) {
        Set<Counted> there = new HashSet<>();
        tables.stream().filter(table -> table.goesOn(first)).forEach(table -> there.addAll(table.there()));
        for (Vocabulary.Required required : first.context().vocabulary(first.year()).required()) {
            if (!there.contains(required.counted())) {
                String indicator = required.counted().indicator().name();
                Findings.Spot spot = new Findings.Spot(first.context().sheet(), first.address(), null, indicator);
                findings.add("missing_heading", spot, null, required.heading());
            }
        }
    }
}
