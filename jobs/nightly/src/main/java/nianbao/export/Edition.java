package nianbao.export;

import java.time.Instant;

/** Which release an export shows, and when it was made. */
public record Edition(String release, Instant made) {}
