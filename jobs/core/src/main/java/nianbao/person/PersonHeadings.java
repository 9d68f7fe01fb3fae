package nianbao.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.label.Bilingual;
import nianbao.label.Label;
import nianbao.workbook.Cell;
import nianbao.workbook.Region;
import nianbao.workbook.Row;
import nianbao.workbook.Sheet;

/** Headings over columns about persons: they count only where something about persons stands below. */
final class PersonHeadings {

    /** Whatever stands below, it is a person's. */
    private static final Set<String> OF_PERSONS = Set.of(
            "姓名", "身份证", "身份证号", "身份证号码", "公民身份号码", "公民身份证号码", "居民身份证号码", "证件号", "证件号码", "护照号", "护照号码", "通行证号码", "驾驶证号", "驾驶证号码", "残疾证号", "残疾人证号", "军官证号",
            "社保卡号", "社会保障号", "社会保障号码", "银行卡号", "个人账号", "学籍号", "手机", "手机号", "手机号码", "移动电话", "联系电话", "联系方式", "电话号码",
            "办公电话", "家庭住址", "家庭地址", "住址", "户籍地址", "现住址", "出生日期", "出生年月");
    /** Below stands who it is, or how many there are. */
    private static final Set<String> ROLES = Set.of(
            "负责人", "主要负责人", "分管负责人", "单位负责人", "联系人", "经办人", "承办人", "填表人", "填报人", "制表人", "统计人", "审核人", "复核人", "户主", "当事人", "申请人", "被申请人",
            "受害人", "被害人", "嫌疑人", "犯罪嫌疑人", "报案人", "责任人", "监护人", "家属", "配偶", "投保人", "被保险人", "受益人", "驾驶人", "法人", "法人代表", "法定代表人", "调解员",
            "人民调解员", "专职调解员", "首席调解员", "网格员", "民警", "社区民警", "值班人", "值班人员", "带班领导", "分管领导", "包村干部", "主任", "副主任", "站长", "所长", "书记", "村支书",
            "村主任", "治保主任", "调解主任", "组长", "队长", "人员", "成员", "名单", "人员名单", "contactperson", "personincharge", "householder", "mediator", "director");
    private static final Pattern NAMED = Pattern.compile("(?:.{1,8}(?:人|员|者|主任|主|警|干部|书记|长))?(?:姓名|名字)|.{1,8}(?:人|员)名单|(?:full)?name(?:of)?(?:person|householder|mediator)");
    private static final int MOST_ROWS = 2000;
    private static final int LONGEST = 40;

    private PersonHeadings() {}

    /** What a heading says that has persons below it; empty for any other cell. */
    static Optional<Bilingual> over(Sheet sheet, Cell cell) {
        String heading = cell.text().length() > LONGEST ? "" : Label.normal(cell.text());
        if (heading.isEmpty() || !isAbout(heading)) {
            return Optional.empty();
        }
        List<String> below = below(sheet, cell);
        boolean persons = OF_PERSONS.contains(heading) ? below.stream().anyMatch(text -> !isCount(text) || isLong(text)) : areNames(below);
        return persons ? Optional.of(new Bilingual("栏目“" + heading + "”", "the column “" + heading + "”")) : Optional.empty();
    }

    private static boolean isAbout(String heading) {
        if (OF_PERSONS.contains(heading) || ROLES.contains(heading)) {
            return true;
        }
        boolean mayBeNamed = heading.indexOf('名') >= 0 || heading.contains("name");
        return mayBeNamed && NAMED.matcher(Label.bare(heading)).matches();
    }

    private static boolean isCount(String text) {
        return text.chars().allMatch(letter -> letter >= '0' && letter <= '9' || ".,-".indexOf(letter) >= 0);
    }

    private static boolean isLong(String text) {
        return text.length() >= 7;
    }

    /** Most of what is written there, and not only numbers with one word above them. */
    private static boolean areNames(List<String> below) {
        long names = below.stream().filter(PersonName::isLike).count();
        return names > 0 && 2 * names >= below.size();
    }

    private static List<String> below(Sheet sheet, Cell heading) {
        Region region = sheet.region(heading.row(), heading.column());
        List<String> below = new ArrayList<>();
        for (Row row : sheet.rows(region.lastRow() + 1, region.lastRow() + MOST_ROWS)) {
            Cell cell = row.at(heading.column());
            String text = cell == null ? "" : Label.normal(cell.text());
            if (!text.isEmpty()) {
                below.add(text);
            }
        }
        return below;
    }
}
