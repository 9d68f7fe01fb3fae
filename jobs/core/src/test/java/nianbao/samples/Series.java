package nianbao.samples;

import java.util.List;

/** The total of the city, year by year. */
record Series(List<Integer> totals) {

    static final int FIRST_YEAR = 2012;

    /** Of words such as {@code 7912 7645 …}, the first for 2012. */
    static Series of(String words) {
        return new Series(List.of(words.split(" ")).stream().map(Integer::valueOf).toList());
    }

    int at(int year) {
        return totals.get(year - FIRST_YEAR);
    }
}
