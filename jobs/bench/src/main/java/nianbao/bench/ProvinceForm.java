package nianbao.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A form of the province with 142 figures a township: cases and how many of them were solved, shares of both, stocks of
 * which some are part of others, and splits into eight kinds. Two of its series break on the way.
 */
record ProvinceForm(String name) {

    private static final int CASES = 20;
    private static final int SPLIT = 10;
    private static final int KINDS = 8;
    private static final int POSTS = 7;

    static final String DENOMINATORS = """
            form: denominators
            title: {zh: 人口户数, en: Residents}
            register: ../register
            level: township
            match: [人口户数]
            layout:
              code: {in: rows, headings: [代码]}
              division: {in: rows, headings: [乡镇]}
              indicator: {in: columns}
              year: {in: title}
            indicators:
            """
            + stock("residents", "person") + stock("households", "household") + stock("villages", "village");

    String definition() {
        return """
                form: %1$s
                title: {zh: 统计表%1$s, en: Form %1$s}
                register: ../register
                level: township
                match: [统计表%1$s]
                layout:
                  code: {in: rows, headings: [代码]}
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                  year: {in: title}
                indicators:
                """.formatted(name) + indicators() + "breakdowns:\n"
                + lines(SPLIT, ProvinceForm::breakdown) + BREAKS;
    }

    private static final String BREAKS = """
            breaks:
              counted_otherwise:
                year: 2016
                kind: definition
                of: [cases_03]
                text: {zh: 口径变化, en: Counted in another way}
                source: a decree
              measured_otherwise:
                year: 2018
                kind: unit
                of: [cases_04]
                text: {zh: 单位变化, en: Another unit}
                source: the returns
            """;

    private static String indicators() {
        return lines(CASES, number -> indicator("cases_%02d".formatted(number), "case", "flow", ""))
                + lines(CASES, number -> indicator("solved_%02d".formatted(number), "case", "flow", ""))
                + lines(SPLIT, number -> share("solved_pct_%02d", "solved_%02d / cases_%02d", number))
                + stock("villages_01", "village")
                + stock("villages_covered_01", "village")
                + share("villages_covered_pct_%02d", "villages_covered_%02d / villages_%02d", 1)
                + lines(POSTS, number -> stock("posts_%02d".formatted(number), "post"))
                + stock("township_covered_01", "township");
    }

    private static String breakdown(int number) {
        return """
                  kind_%1$02d:
                    title: {zh: 类型%1$02d, en: Kind %1$02d}
                    of: cases_%1$02d
                    categories:
                """.formatted(number)
                + lines(KINDS, kind -> """
                              kind_%1$02d_%2$d:
                                title: {zh: 类型%1$02d之%2$d, en: Kind %1$02d %2$d}
                                headings: ["类型%1$02d/种类%2$d"]
                        """.formatted(number, kind));
    }

    private static String share(String name, String counts, int number) {
        return indicator(name.formatted(number), "percent", "rate", "    of: " + counts.formatted(number, number) + "\n");
    }

    private static String stock(String name, String unit) {
        return indicator(name, unit, "stock", "");
    }

    private static String indicator(String name, String unit, String kind, String of) {
        return """
                  %1$s:
                    title: {zh: %1$s, en: %1$s}
                    unit: %2$s
                    kind: %3$s
                %4$s    headings: ["%1$s"]
                """.formatted(name, unit, kind, of);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }
}
