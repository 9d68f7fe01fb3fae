package nianbao.yearbook;

import java.math.BigDecimal;

/**
 * A figure and where it was printed.
 *
 * @param division its name in that year; null for the whole city
 * @param value in the smallest unit, such as 元, as far as it was printed
 * @param print what the printer did to it
 */
record Printed(String file, String sheet, String cell, int year, String division, Counted counted, BigDecimal value, Print print) {

    enum Print { RIGHT, MISPRINT, WRONG_TOTAL, BLANK }

    String at() {
        return file + "!" + sheet + "!" + cell;
    }
}
