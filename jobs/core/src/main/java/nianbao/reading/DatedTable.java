package nianbao.reading;

/** A table; where its year is not known the dating is null, and its figures are not read. */
record DatedTable(Understood understood, Dating dating, Integer year) {

    /** The months of a year. */
    static final int WHOLE = 12;

    int months() {
        return dating == null || year == null ? WHOLE : dating.period(year).months();
    }
}
