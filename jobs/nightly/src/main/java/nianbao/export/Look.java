package nianbao.export;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks; equal looks share one style. */
record Look(Ink ink, Ground ground, HorizontalAlignment align, int indent, String format) {

    /** The letters. */
    enum Ink {
        TITLE,
        PLAIN,
        STRONG,
        SMALL,
        SLANTED,
        FAINT,
        FAINT_SLANTED,
        WARNING,
        LINK
    }

    /** What is behind the letters. */
    enum Ground {
        PAPER,
        RULED,
        HEAD,
        BAND,
        WRAPPED
    }

    static Look text(Ink ink, Ground ground) {
        return new Look(ink, ground, HorizontalAlignment.LEFT, 0, "General");
    }

    static Look centred(Ink ink, Ground ground) {
        return new Look(ink, ground, HorizontalAlignment.CENTER, 0, "General");
    }

    static Look number(Ink ink, Ground ground, String format) {
        return new Look(ink, ground, HorizontalAlignment.RIGHT, 0, format);
    }

    Look indented(int steps) {
        return new Look(ink, ground, align, steps, format);
    }
}
