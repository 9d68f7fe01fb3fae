package nianbao.yearbook;

import java.math.BigDecimal;

/**
 * A growth since the year before and where it was printed.
 *
 * @param division its name in that year; null for the whole city
 * @param percent as it was printed
 */
record PrintedChange(String at, int year, String division, Counted counted, BigDecimal percent) {}
