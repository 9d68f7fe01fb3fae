package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form of the measured returns: six kinds of dispute, and of each four figures, the last the sum of the others. */
final class BenchForm {

    static final String[] KINDS = {"婚姻家庭", "邻里", "房屋宅基地", "土地承包", "生产经营", "道路交通"};
    static final String[] FIGURES = {"受理(件)", "调解(件)", "移送(件)", "合计(件)"};

    private static final int COUNTIES_A_CITY = 10;
    private static final String LETTERS = "安宁康泰平和顺兴隆昌盛裕丰庆祥瑞福禄嘉宝";
    private static final String COLUMNS = "code,name,level,kind,parent_code,valid_from,valid_to,successor_code\n";

    private BenchForm() {}

    /** The definition, and the register of as many counties with as many townships each, ten counties a city. */
    static void write(Path folder, int counties, int townships) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.yaml"), definition());
        Files.writeString(folder.resolve("division.csv"), register(counties, townships));
    }

    /** A name of its own for every county. */
    static String county(int number) {
        return name(number) + "县";
    }

    /** A name of its own for every township. */
    static String township(int number) {
        return name(number) + "镇";
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = 0, rest = number; i < 4; i++, rest /= LETTERS.length()) {
            name.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return name.toString();
    }

    private static String register(int counties, int townships) {
        return IntStream.range(0, counties)
                .mapToObj(county -> county(county, townships))
                .collect(Collectors.joining("", COLUMNS, ""));
    }

    private static String county(int county, int townships) {
        int city = 1_000 + county / COUNTIES_A_CITY;
        int code = 100_000 + county;
        String first = county % COUNTIES_A_CITY == 0
                ? "%d,%s市,city,city,,2000,,%n".formatted(city, name(county / COUNTIES_A_CITY))
                : "";
        return IntStream.range(0, townships)
                .mapToObj(i -> "%09d,%s,township,town,%d,2000,,%n".formatted(code * 1000 + i, township(county * townships + i), code))
                .collect(Collectors.joining("", first + "%d,%s,county,county,%d,2000,,%n".formatted(code, county(county), city), ""));
    }

    private static String definition() {
        StringBuilder yaml = new StringBuilder("""
                form: bench
                title: {zh: 纠纷统计, en: Disputes}
                register: .
                level: township
                match: [纠纷情况统计表]
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                  year: {in: title}
                indicators:
                """);
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int figure = 0; figure < FIGURES.length; figure++) {
                yaml.append("""
                          figure_%d_%d:
                            title: {zh: %s, en: Figure}
                            unit: case
                            kind: flow
                            headings: ["%s/%s"]
                            required: 2014..
                        """.formatted(kind, figure, KINDS[kind] + FIGURES[figure], KINDS[kind], FIGURES[figure]));
            }
        }
        return yaml.toString();
    }
}
