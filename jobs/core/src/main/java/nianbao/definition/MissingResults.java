package nianbao.definition;

/** What is done about a formula whose result the file does not have. */
public enum MissingResults {
    /** The result is taken from the formula, with a note. */
    WORK_OUT,
    /** It is an error. */
    REFUSE
}
