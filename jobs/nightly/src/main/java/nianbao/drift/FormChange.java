package nianbao.drift;

import nianbao.language.Title;

/**
 * One thing that is different about a form in a later year.
 *
 * @param year the first year in which it is
 * @param name what it is about: a column by its name in views, or a rule
 * @param title the same for people
 * @param before what stood there until then, empty where there was nothing
 * @param after what stands there since
 */
public record FormChange(ChangeKind kind, int year, String name, Title title, Title before, Title after) {

    static final Title NOTHING = new Title("", "");

    /** What kind of change it is, for people. */
    public Title kindTitle() {
        return ChangeWords.of(kind.word());
    }
}
