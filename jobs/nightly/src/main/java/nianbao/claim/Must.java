package nianbao.claim;

import nianbao.language.Title;

/**
 * What has to be true of the stated figures, whatever the warehouse holds.
 *
 * @param condition an SQL condition in which each claim is a name, such as {@code C006.value <= C005.value}
 */
public record Must(String condition, Weight weight, Title message) {

    /** Whether a claim that breaks the condition is wrong in itself, or doubtful. */
    public enum Weight {
        ERROR,
        WARNING
    }
}
