package nianbao.release;

/** A part of a table of the release that is written, or taken over from the previous release, as a whole. */
interface Piece {

    /** Its folder in the release, whose name tells readers what it holds. */
    String folder();

    /** Digest of what it is made of. */
    String digest();
}
