package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A form of the measured returns: six kinds of dispute, and of each four figures, the last the sum of the others.
 *
 * @param number there are as many as there are offices
 */
record BenchForm(int number) {

    static final String[] KINDS = {"婚姻家庭", "邻里", "房屋宅基地", "土地承包", "生产经营", "道路交通"};
    static final String[] FIGURES = {"受理(件)", "调解(件)", "移送(件)", "合计(件)"};
    static final String[] OFFICES = {"司法", "公安", "信访", "民政", "国土", "建设", "农业", "工会", "妇联", "法院"};

    private static final int TOWNSHIPS_A_COUNTY = 15;
    private static final int COUNTIES_A_CITY = 7_000;
    private static final String LETTERS = "安宁康泰平和顺兴隆昌盛裕丰庆祥瑞福禄嘉宝";
    private static final String COLUMNS = "code,name,level,kind,parent_code,valid_from,valid_to,successor_code\n";

    /** Writes the definition, and the register of as many cities with as many townships each. */
    void write(Path folder, int cities, int townships) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench_%d.yaml".formatted(number)), definition());
        Files.writeString(folder.resolve("division.csv"), register(cities, townships));
    }

    /** What stands over the table. */
    String title(int year) {
        return year + "年度" + title();
    }

    private String title() {
        return OFFICES[number] + "部门矛盾纠纷情况统计表";
    }

    /** A name of its own for every city. */
    static String city(int number) {
        return name(number) + "市";
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

    private static String register(int cities, int townships) {
        StringBuilder csv = new StringBuilder(COLUMNS);
        for (int city = 0; city < cities; city++) {
            csv.append("%d,%s,city,city,,2000,,%n".formatted(1_000 + city, city(city)));
            for (int i = 0; i < townships; i++) {
                int county = city * COUNTIES_A_CITY + i / TOWNSHIPS_A_COUNTY;
                int code = 100_000 + county;
                if (i % TOWNSHIPS_A_COUNTY == 0) {
                    csv.append("%d,%s县,county,county,%d,2000,,%n".formatted(code, name(county), 1_000 + city));
                }
                csv.append("%d%03d,%s,township,town,%d,2000,,%n"
                        .formatted(code, i % TOWNSHIPS_A_COUNTY, township(city * townships + i), code));
            }
        }
        return csv.toString();
    }

    private String definition() {
        StringBuilder yaml = new StringBuilder("""
                form: bench_%d
                title: {zh: 纠纷统计%d, en: Disputes %d}
                register: .
                level: township
                match: [%s]
                layout:
                  division: {in: rows, headings: [乡镇]}
                  indicator: {in: columns}
                  year: {in: title}
                indicators:
                """.formatted(number, number, number, title()));
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
