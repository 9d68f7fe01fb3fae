package nianbao.release;

/** A part of a table of the release that is written, or taken over from the previous release, as a whole. */
interface Piece {

    /** Its file in the release, whose place tells readers what it holds. */
    String file();

    /** Digest of what it is made of. */
    String digest();
}
