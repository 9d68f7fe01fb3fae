package nianbao.samples;

/** How often a return was sent, and which one this is. */
enum Version {
    ONLY,
    FIRST,
    AGAIN
}
