package nianbao.export;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks; equal looks share one style. */
public record Look(Ink ink, Ground ground, HorizontalAlignment align, int indent, String format) {

    /** The format of what is no figure, or a plain one. */
    public static final String WORDS = "General";

    /** The letters. */
    public enum Ink {
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
    public enum Ground {
        PAPER,
        RULED,
        HEAD,
        BAND,
        WRAPPED,
        ANSWER,
        FOLDED
    }

    /** The face of the letters: that of figures is as wide wherever it is shown, so that a column has room for them. */
    enum Face {
        WORDS,
        FIGURES
    }

    /** Of words, from the left. */
    public static Look text(Ink ink, Ground ground) {
        return new Look(ink, ground, HorizontalAlignment.LEFT, 0, WORDS);
    }

    /** Of words in the middle. */
    public static Look centred(Ink ink, Ground ground) {
        return new Look(ink, ground, HorizontalAlignment.CENTER, 0, WORDS);
    }

    /** Of figures, from the right. */
    public static Look number(Ink ink, Ground ground, String format) {
        return new Look(ink, ground, HorizontalAlignment.RIGHT, 0, format);
    }

    Face face() {
        return format.equals(WORDS) ? Face.WORDS : Face.FIGURES;
    }

    /** The same, so many steps further to the right. */
    public Look indented(int steps) {
        return new Look(ink, ground, align, steps, format);
    }
}
