package nianbao.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianbao.job.Nights;
import nianbao.job.Returns;

/** Cities of three counties with some townships each, whose counts are small here and there, and revised now and then. */
public final class RandomCities {

    private static final int COUNTIES = 3;
    private static final int TOWNSHIPS = 4;

    private final Random random;
    private final Nights nights;
    private final List<String> counties = new ArrayList<>();
    private int day = 1;

    /** Definitions say that what is below five is not published. */
    public RandomCities(Path folder, int cities, long seed) throws IOException {
        this.random = new Random(seed);
        this.nights = Nights.in(folder).withOwnDefinitions();
        nights.define("level: township\n", "level: township\npublish: {minimum: 5}\n");
        StringBuilder register = new StringBuilder();
        for (int city = 0; city < cities; city++) {
            String code = String.valueOf(10 + city);
            register.append(code).append(",市").append(code).append(",city,city,,,,\n");
            for (int county = 1; county <= COUNTIES; county++) {
                String name = "县" + code + county;
                counties.add(name);
                register.append("%s0%d,%s,county,county,%s,,,\n".formatted(code, county, name, code));
                for (int township = 1; township <= TOWNSHIPS; township++) {
                    register.append("%s0%d10%d,%s镇,township,town,%s0%d,,,\n".formatted(code, county, township, name + township, code, county));
                }
            }
        }
        Files.writeString(nights.definitions().resolveSibling("register").resolve("division.csv"), register, StandardOpenOption.APPEND);
    }

    /** The nights on which they are loaded. */
    public Nights nights() {
        return nights;
    }

    /** All counties send a year. */
    public void send(int year) throws IOException {
        for (String county : counties) {
            send(year, county);
        }
    }

    /** One county in so many sends a year anew, with other figures. */
    public void revise(int year, int one) throws IOException {
        day++;
        for (String county : counties) {
            if (random.nextInt(one) == 0) {
                send(year, county);
            }
        }
    }

    private void send(int year, String county) throws IOException {
        Returns sent = Returns.headed(year, county, "2016年1月" + day + "日", "乡镇", "调解数", "成功数", "邻里", "地界", "家庭");
        for (int township = 1; township <= TOWNSHIPS; township++) {
            int neighbours = count(county);
            int family = count(county);
            int mediated = neighbours + family;
            sent.row(county + township + "镇", mediated, random.nextInt(mediated + 1), neighbours, random.nextInt(neighbours + 1), family);
        }
        sent.save(nights.inbox().resolve(year + county + ".xlsx"));
    }

    // The last county of each city is small as a whole.
    private int count(String county) {
        return county.endsWith(String.valueOf(COUNTIES)) ? random.nextInt(2) : random.nextInt(3) == 0 ? random.nextInt(5) : 5 + random.nextInt(60);
    }
}
