package nianbao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import nianbao.definition.Indicator;
import nianbao.definition.Units;
import nianbao.reading.row.Context;
import nianbao.reading.submission.Findings;
import nianbao.reading.table.UnitNote;
import org.jspecify.annotations.Nullable;

/** Holds what remarks outside a table say about units against its headings; one that stands alone is used. */
final class NotedUnits {

    private final Context context;
    private final Units units;
    private final Findings findings;

    NotedUnits(Context context, Findings findings) {
        this.context = context;
        this.units = context.unitWords();
        this.findings = findings;
    }

    /**
     * The unit of an indicator: that of its heading, else of the sheet, else what remarks say of it, else the one taken for
     * granted. A heading goes before what is said of all, and must agree with what names it.
     */
    @Nullable String unit(Indicator indicator, @Nullable String heading, @Nullable String sheet, @Nullable String granted) {
        List<UnitNote> possible = context.unitNotes().stream().filter(note -> note.measures(indicator.unit(), units)).toList();
        List<UnitNote> meant = possible.stream().filter(note -> note.speaksOfAll() || note.names(indicator)).toList();
        String stated = heading != null ? heading : sheet;
        if (stated != null) {
            meant.stream()
                    .filter(note -> heading == null || !note.speaksOfAll())
                    .filter(note -> differs(note, stated, indicator))
                    .forEach(note -> report("unit_note_differs", note, stated, indicator));
            return stated;
        }
        if (meant.isEmpty()) {
            possible.stream()
                    .filter(note -> context.definition().indicators().stream().noneMatch(note::names) && differs(note, granted, indicator))
                    .forEach(note -> report("unit_note_unclear", note, null, indicator));
            return granted;
        }
        UnitNote first = meant.get(0);
        meant.stream().filter(note -> note.isUnknown(units)).forEach(note -> report("unit_note_unclear", note, null, indicator));
        meant.stream().filter(note -> differs(note, first.word(), indicator)).forEach(note -> report("unit_note_differs", note, first.word(), indicator));
        return first.word();
    }

    /** Without a word figures are in the unit of the warehouse. */
    private boolean differs(UnitNote note, @Nullable String word, Indicator indicator) {
        BigDecimal said = units.factor(note.word(), indicator.unit());
        BigDecimal other = word == null ? BigDecimal.ONE : units.factor(word, indicator.unit());
        return said == null ? !note.word().equals(word) : other != null && said.compareTo(other) != 0;
    }

    private void report(String rule, UnitNote note, @Nullable String other, Indicator indicator) {
        Findings.Spot spot = new Findings.Spot(context.sheet(), note.cell().address(), null, indicator.name());
        findings.add(rule, spot, note.cell().text().strip(), other);
    }
}
