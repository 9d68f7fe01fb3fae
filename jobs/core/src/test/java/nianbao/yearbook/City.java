package nianbao.yearbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A city that does not exist, with its districts and counties. */
record City(String name, List<Place> places) {

    static final int FIRST_YEAR = 2010;
    static final int LAST_YEAR = 2019;
    private static final int NEVER = 9999;
    private static final List<String> NAMES = List.of(
            "云岭 Yunling", "东坪 Dongping", "西溪 Xixi", "南浦 Nanpu", "北冈 Beigang", "石柳 Shiliu", "青沙 Qingsha", "白桥 Baiqiao",
            "金乐 Jinle", "长坝 Changba", "平川 Pingchuan", "安塘 Antang", "永泉 Yongquan", "和林 Helin", "新浦 Xinpu", "兴坪 Xingping");

    static City drawn(Random random) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        int size = 5 + random.nextInt(5);
        List<Place> places = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            places.add(place(names.get(place + 1).split(" "), place < size / 2 ? "区" : "县", place == size - 1 && random.nextInt(2) == 0));
        }
        return new City(names.get(0).split(" ")[0] + "市", places);
    }

    private static Place place(String[] name, String kind, boolean upgraded) {
        return new Place(name[0] + kind, name[1], name[0] + "区", upgraded ? 2015 : NEVER);
    }
}
