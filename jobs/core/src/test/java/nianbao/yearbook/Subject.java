package nianbao.yearbook;

import java.util.List;

/** What a table is about. */
record Subject(String title, String english, List<Counted> counted) {

    static final List<Subject> ALL = List.of(population(), accidents(), schools(), health(), finance(), courts(), growth());

    private static Subject population() {
        Counted people = Counted.of("年末总人口", "年末常住人口", "Total Population", "人", 300_000).stock();
        return new Subject("户数和人口情况", "Households and Population", List.of(
                Counted.of("年末总户数", "年末总户数", "Households", "户", 90_000).stock(),
                people,
                Counted.of("男", "男性", "Male", "人", 0).partOf(people),
                Counted.of("女", "女性", "Female", "人", 0).partOf(people),
                Counted.of("出生人口", "出生人口", "Births", "人", 4_000),
                Counted.of("死亡人口", "死亡人口", "Deaths", "人", 2_000),
                Counted.rate("自然增长率", "Natural Growth Rate", "‰", 6)));
    }

    private static Subject accidents() {
        return new Subject("交通事故情况", "Traffic Accidents", List.of(
                Counted.of("发生数", "事故起数", "Accidents", "起", 150),
                Counted.of("死亡人数", "死亡人数", "Deaths", "人", 30),
                Counted.of("受伤人数", "伤人数", "Injured", "人", 180),
                Counted.money("直接财产损失", "直接经济损失", "Direct Loss", 80)));
    }

    private static Subject schools() {
        Counted pupils = Counted.of("在校学生数", "在校生数", "Students Enrolled", "人", 40_000).stock();
        return new Subject("各级学校基本情况", "Basic Statistics on Schools", List.of(
                Counted.of("学校数", "学校数", "Schools", "所", 60).stock(),
                Counted.of("招生数", "招生人数", "Entrants", "人", 9_000),
                pupils,
                Counted.of("女生", "女学生", "Female Students", "人", 0).partOf(pupils),
                Counted.of("毕业生数", "毕业生数", "Graduates", "人", 8_000),
                Counted.rate("小学净入学率", "Net Enrolment Rate", "%", 98)));
    }

    private static Subject health() {
        Counted staff = Counted.of("卫生技术人员", "卫生技术人员数", "Medical Personnel", "人", 2_400).stock();
        return new Subject("卫生事业情况", "Public Health", List.of(
                Counted.of("机构数", "医疗卫生机构数", "Institutions", "个", 120).stock(),
                Counted.of("床位数", "病床数", "Beds", "张", 1_800).stock(),
                staff,
                Counted.of("执业医师", "执业（助理）医师", "Licensed Doctors", "人", 0).partOf(staff),
                Counted.rate("病床使用率", "Utilization Rate of Beds", "%", 80)));
    }

    private static Subject finance() {
        Counted income = Counted.money("一般预算收入", "一般公共预算收入", "Budgetary Revenue", 90_000);
        return new Subject("地方财政收支", "Local Government Finance", List.of(
                income,
                Counted.money("税收收入", "各项税收", "Taxes", 0).partOf(income),
                Counted.money("一般预算支出", "一般公共预算支出", "Budgetary Expenditure", 200_000),
                Counted.rate("税收占收入比重", "Share of Taxes", "%", 70)));
    }

    private static Subject courts() {
        Counted civil = Counted.of("民事案件", "民事案件", "Civil Cases", "件", 3_000);
        Counted criminal = Counted.of("刑事案件", "刑事案件", "Criminal Cases", "件", 900);
        return new Subject("法院案件收结情况", "Court Cases", List.of(
                civil,
                Counted.of("收案", "新收", "Filed", "件", 0).partOf(civil),
                Counted.of("结案", "审结", "Closed", "件", 0).partOf(civil),
                criminal,
                Counted.of("收案", "新收", "Filed", "件", 0).partOf(criminal),
                Counted.of("结案", "审结", "Closed", "件", 0).partOf(criminal)));
    }

    private static Subject growth() {
        return new Subject("居民生活情况", "Living Conditions", List.of(
                Counted.money("社会消费品零售总额", "社会消费品零售额", "Retail Sales", 400_000),
                Counted.of("参加养老保险人数", "养老保险参保人数", "Pension Insured", "人", 120_000).stock(),
                Counted.of("最低生活保障户数", "低保户数", "Households on Allowances", "户", 4_000).stock(),
                Counted.rate("城镇登记失业率", "Registered Unemployment Rate", "%", 3)));
    }
}
