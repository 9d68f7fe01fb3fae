package nianbao.release;

/**
 * The figures of one form and year.
 *
 * @param digest of what it is made of
 */
record Partition(String form, int year, String digest) {

    /** The folder below {@code observation/}, by which readers know form and year. */
    String folder() {
        return "form=" + form + "/year=" + year;
    }
}
