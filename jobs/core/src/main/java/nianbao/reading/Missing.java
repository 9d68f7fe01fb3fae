package nianbao.reading;

import java.util.Set;

/** Reports the headings that a table of a year must have and lacks. */
final class Missing {

    private final Context context;
    private final Findings findings;

    Missing(Context context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    void report(int year, Set<Counted> there, String address) {
        for (Vocabulary.Required required : context.vocabulary(year).required()) {
            if (!there.contains(required.counted())) {
                String indicator = required.counted().indicator().name();
                findings.add("missing_heading", new Findings.Spot(context.sheet(), address, null, indicator), null, required.heading());
            }
        }
    }
}
