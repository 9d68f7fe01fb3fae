package nianbao.label;

/** What the office reads, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The same in both, such as a name or a number. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** One after the other, or the text that is the same in both. */
    public String both() {
        return zh.equals(en) ? zh : zh + " " + en;
    }
}
