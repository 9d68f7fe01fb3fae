package nianbao.samples;

/** What is wrong with a return on purpose. */
enum Fault {
    NONE,
    /** Nothing that a rule sees: a first version that a second one replaces. */
    DRAFT,
    WRONG_TOTAL,
    UNKNOWN_HEADING,
    UNKNOWN_DIVISION,
    PERSONAL_DATA,
    TRUNCATED,
    PASSWORD
}
