package nianbao.person;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that look like the name of a Chinese person: a common surname, and one or two characters behind it. */
final class PersonName {

    private static final Pattern SHAPE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern SPACED = Pattern.compile("(\\p{IsHan})[\\s\\p{Z}]+(\\p{IsHan})");
    /** The surnames that some nineteen of twenty people have. */
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付傅"
            + "方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪"
            + "梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞"
            + "姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
    private static final Set<String> LONG_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯");
    /** Words of tables that begin like a surname. */
    private static final Pattern WORDS = Pattern.compile("(?:单位|方式|方法|高中|大专|文化|全部|全年|全市|全县|全区|时间|时期|年龄|安全|安置|安装|万元|万人|金额|成员|成功|成立|成年|项目|项数|"
            + "车辆|和解|和谐|白天|党员|党委|党政|关系|关键|明细|明确|应急|应到|时长|路段|路口|管理|管制|程序|向上|包括|包含|解决|解除|华侨|商业|商店|宫|农村|农民|农户|农业|司法|"
            + "司机|古|吉|简易|简要|连续|全体|边境|师|荣誉|明年|查|查处|查获|文书|文件|文教|施工|安保|安防|钟|钱|严重|严格|严打|石|马路|林业|林地|牛羊|龙头|江|成本|成效|游戏|游客|"
            + "单|单元|房|房屋|阳|武装|温|毛|米|谷|盛|曲|左|康复|齐|岳|申请|申诉|申报|许可|许|任务|任职|任期|范围|程度|方|田|田地|石头|章|章程|项|季|季度|景|席|时|车).*");
    private static final Pattern ENDS = Pattern.compile(".*(?:省|市|县|区|镇|乡|村|街道|办事处|社区|委员会|派出所|数|率|额|量|类|型|别|计|人|员|户|件|次|元|所|站|局|院|校|岗|室|组|队|科|处|部)");

    private PersonName() {}

    static boolean isLike(String text) {
        String name = SPACED.matcher(text.strip()).replaceAll("$1$2");
        if (!SHAPE.matcher(name).matches()) {
            return false;
        }
        boolean compound = name.length() >= 3 && LONG_SURNAMES.contains(name.substring(0, 2));
        boolean single = name.length() <= 3 && SURNAMES.indexOf(name.charAt(0)) >= 0;
        return (compound || single) && !WORDS.matcher(name).matches() && !ENDS.matcher(name).matches();
    }
}
