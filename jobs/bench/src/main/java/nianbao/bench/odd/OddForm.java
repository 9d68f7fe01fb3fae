package nianbao.bench.odd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The form that odd workbooks are of, as far as they are of any. */
final class OddForm {

    static final List<String> DIVISIONS = List.of("东县", "西县", "南县", "北县");
    static final List<String> HEADINGS = List.of("地区", "甲数", "乙数", "丙数", "损失（元）", "比例(%)");

    private static final String REGISTER = """
            code,name,level,parent_code,valid_from,valid_to
            90,大河市,city,,,
            9001,东县,county,90,,
            9002,西县,county,90,,
            9003,南县,county,90,,
            9004,北县,county,90,,
            """;
    private static final String DEFINITION = """
            form: odd
            title: {zh: 自然灾害, en: Natural disasters}
            register: register
            level: county
            match: [自然灾害]
            layout:
              division: {in: rows, headings: [地区]}
              indicator: {in: columns}
              growth: [甲数比上年增长]
            indicators:
              one: {title: {zh: 甲数, en: One}, unit: case, kind: flow, headings: [甲数], required: 1990..}
              two: {title: {zh: 乙数, en: Two}, unit: case, kind: flow, headings: [乙数]}
              three: {title: {zh: 丙数, en: Three}, unit: case, kind: stock, headings: [丙数]}
              loss_yuan: {title: {zh: 损失, en: Loss}, unit: yuan, kind: flow, headings: [损失]}
              share_pct: {title: {zh: 比例, en: Share}, unit: percent, kind: rate, of: two / one, headings: [比例]}
            rules:
              product: {level: warning, holds: one * two * three * loss_yuan >= one, message: {zh: 乘积, en: Product}}
              quotient: {level: warning, holds: loss_yuan / one <= 1000000, message: {zh: 商, en: Quotient}}
              sum: {level: error, parts: {total: one, of: [two, three]}, message: {zh: 合计, en: Sum}}
            """;

    private OddForm() {}

    /** The title of the form in a year. */
    static String title(int year) {
        return year + "年自然灾害情况";
    }

    static void write(Path folder) throws IOException {
        Path register = Files.createDirectories(folder.resolve("register"));
        Files.writeString(register.resolve("division.csv"), REGISTER);
        Files.writeString(folder.resolve("odd.yaml"), DEFINITION);
    }
}
