package nianbao.formula;

import nianbao.label.Bilingual;

/** A formula that cannot be worked out here. */
final class Unworkable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Bilingual why;

    Unworkable(Bilingual why) {
        super(why.both());
        this.why = why;
    }

    Unworkable(String zh, String en) {
        this(new Bilingual(zh, en));
    }

    Bilingual why() {
        return why;
    }
}
