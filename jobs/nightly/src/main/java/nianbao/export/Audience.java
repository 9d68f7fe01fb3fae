package nianbao.export;

/** For whom an export is, where small counts are not published. */
public enum Audience {
    /** Everybody, as nothing of the release is hidden. */
    ANYBODY,
    /** Everybody, so that what is hidden is not in it. */
    PUBLIC,
    /** The office alone: it shows what is not published. */
    OFFICE
}
