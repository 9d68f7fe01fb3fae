package nianbao.status;

import java.time.Instant;

/** The release in force. */
record Release(String release, Instant madeAt) {}
