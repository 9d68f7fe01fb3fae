package nianbao.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.aside.Aside;
import nianbao.aside.FiguresAside;
import nianbao.aside.Hearer;
import nianbao.aside.Whereabouts;
import nianbao.label.Bilingual;

/**
 * Listens for personal data beside the cells of a workbook. Of what it hears it keeps the places. A number that is a copy of one that
 * stands in a cell is judged there, where its neighbours are known.
 */
public final class PersonalAsides implements Hearer {

    private static final int MOST = 1000;
    private static final Pattern ELEVEN = Pattern.compile("\\d{11}");

    private final Set<Spot> spots = new LinkedHashSet<>();
    /** Texts of the table of shared texts, until it is known which of them stand in cells. */
    private final Set<String> shared = new HashSet<>();
    /** Where bare numbers of eleven digits stand beside the cells. */
    private final Map<String, Set<Spot>> copied = new HashMap<>();
    /** Those in cells. */
    private final Set<String> standing = new HashSet<>();

    @Override
    public boolean minds(String text) {
        return PersonalNumbers.isPossible(text);
    }

    @Override
    public void hear(Aside aside) {
        if (aside.place() == Whereabouts.UNUSED_TEXT) {
            shared.add(aside.text());
        } else {
            PersonalNumbers.kindIn(aside.text()).ifPresent(kind -> keep(aside.text(), new Spot(aside.sheet(), aside.cell(), aside.place(), kind)));
        }
    }

    @Override
    public void hear(FiguresAside figures) {
        MobileColumn column = MobileColumn.of(figures.numbers());
        for (double number : figures.numbers().elevens()) {
            Optional<Bilingual> kind = column.ofAnything(number);
            kind.ifPresent(found -> keep(Long.toString((long) number), new Spot(figures.sheet(), figures.cell(), figures.place(), found)));
        }
    }

    private void keep(String text, Spot spot) {
        if (ELEVEN.matcher(text).matches()) {
            copied.computeIfAbsent(text, any -> new LinkedHashSet<>()).add(spot);
        } else if (spots.size() < MOST) {
            spots.add(spot);
        }
    }

    /** The text stands in a cell, and is judged there. */
    void stands(String text) {
        shared.remove(text);
        if (ELEVEN.matcher(text).matches()) {
            standing.add(text);
        }
    }

    /** The number stands in a cell, and is judged there. */
    void stands(double number) {
        if (MobileColumn.isLikeMobile(number)) {
            standing.add(Long.toString((long) number));
        }
    }

    /** What was heard and judged so far, when there is no going on. */
    public List<Spot> judged() {
        return List.copyOf(spots);
    }

    /** What was heard, but for what stands in cells. */
    public List<Spot> spots() {
        Set<Spot> all = new LinkedHashSet<>(spots);
        copied.forEach((number, places) -> {
            if (!standing.contains(number)) {
                all.addAll(places);
            }
        });
        for (String text : shared) {
            PersonalNumbers.kindIn(text).ifPresent(kind -> all.add(new Spot(null, null, Whereabouts.UNUSED_TEXT, kind)));
        }
        return List.copyOf(all);
    }
}
