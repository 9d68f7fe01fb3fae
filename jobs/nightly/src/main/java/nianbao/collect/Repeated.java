package nianbao.collect;

import java.time.Instant;

/**
 * A workbook that came once more, byte for byte.
 *
 * @param file its path below the inbox now
 * @param first the path under which its content came first
 * @param since when that was
 */
public record Repeated(String file, String first, Instant since) {}
