package nianbao.person;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianbao.aside.Aside;
import nianbao.aside.Hearer;
import nianbao.aside.Whereabouts;

/** Listens for personal data beside the cells of a workbook. Of what it hears it keeps the places. */
public final class PersonalAsides implements Hearer {

    private static final int MOST = 1000;

    private final Set<Spot> spots = new LinkedHashSet<>();
    /** Texts of the table of shared texts, until it is known which of them stand in cells. */
    private final Set<String> shared = new HashSet<>();

    @Override
    public boolean minds(String text) {
        return PersonalNumbers.isPossible(text);
    }

    @Override
    public void hear(Aside aside) {
        if (aside.place() == Whereabouts.UNUSED_TEXT) {
            shared.add(aside.text());
        } else if (spots.size() < MOST) {
            PersonalNumbers.kindIn(aside.text()).ifPresent(kind -> spots.add(new Spot(aside.sheet(), aside.cell(), aside.place(), kind)));
        }
    }

    /** The text stands in a cell, and is judged there. */
    void stands(String text) {
        if (!shared.isEmpty()) {
            shared.remove(text);
        }
    }

    /** What was heard, but for what stands in cells. */
    public List<Spot> spots() {
        Set<Spot> all = new LinkedHashSet<>(spots);
        for (String text : shared) {
            PersonalNumbers.kindIn(text).ifPresent(kind -> all.add(new Spot(null, null, Whereabouts.UNUSED_TEXT, kind)));
        }
        return List.copyOf(all);
    }
}
