package nianbao.collect;

import java.time.Instant;

/**
 * A workbook that came once more, byte for byte.
 *
 * @param submission SHA-256 of its content
 * @param file its path below the inbox now
 * @param first the path under which its content came first
 * @param since when that was
 */
public record Repeated(String submission, String file, String first, Instant since) {}
