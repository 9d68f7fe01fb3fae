package nianbao.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** Somebody who does not exist, with numbers that look real: the region of the identity number is none. */
record InventedPerson(Chance chance) {

    private static final String NO_REGION = "379999";
    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> FAMILIES = List.of("张", "王", "李", "赵", "刘");

    String name() {
        return chance.pick(FAMILIES) + "某某";
    }

    /** With a valid date of birth and check digit. */
    String identity() {
        LocalDate born = LocalDate.of(1960, 1, 1).plusDays(chance.between(0, 12_000));
        String digits = NO_REGION + born.format(DateTimeFormatter.BASIC_ISO_DATE) + chance.between(100, 999);
        int sum = IntStream.range(0, WEIGHTS.length).map(place -> WEIGHTS[place] * (digits.charAt(place) - '0')).sum();
        return digits + CHECKS.charAt(sum % CHECKS.length());
    }

    String telephone() {
        return "1990000" + chance.between(1000, 9999);
    }
}
