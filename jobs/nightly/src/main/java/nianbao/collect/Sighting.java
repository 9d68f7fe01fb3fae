package nianbao.collect;

/**
 * What was seen of a workbook when it was last read through.
 *
 * @param submission SHA-256 of its content
 * @param known whether it need not be read again
 * @param read day of the epoch on which its content was read; {@link #UNSETTLED} when it may have been written on since
 */
record Sighting(Stamp stamp, String submission, boolean known, long read) {

    /** Long ago: it has to be read through once more, but has come no second time when it is the same. */
    static final long UNSETTLED = 0;

    // A safeguard against file systems that keep no honest times.
    private static final int DAYS_TRUSTED = 30;

    /** Whether a file with this stamp can only have the same content. */
    boolean holds(Stamp now, long today) {
        return stamp.equals(now) && today - read < DAYS_TRUSTED;
    }

    Sighting known(boolean isKnown) {
        return new Sighting(stamp, submission, isKnown, read);
    }
}
