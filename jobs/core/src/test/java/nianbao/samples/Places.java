package nianbao.samples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The townships and senders of the register. */
final class Places {

    private static final Map<String, String> ZONES = Map.of("3715Z1", "经开区", "3715Z2", "高新区", "3715Z3", "度假区");
    private static final int ZONES_REPORT_SINCE = 2013;

    private final List<Map<String, String>> divisions;
    private final Map<String, String> successors;
    private final Map<String, List<String>> aliases;
    private final Map<String, String> zones;

    Places(Path reference) {
        this.divisions = CsvFile.at(reference.resolve("division.csv"));
        this.successors = divisions.stream()
                .filter(row -> !List.of("", row.get("code")).contains(row.get("successor_code")))
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("successor_code")));
        this.aliases = CsvFile.at(reference.resolve("alias.csv")).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("code"), Collectors.mapping(row -> row.get("alias"), Collectors.toList())));
        this.zones = CsvFile.at(reference.resolve("zone.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("township_code"), row -> row.get("zone_code")));
    }

    /** All townships, in the order of the register. */
    List<Place> townships() {
        return places("township");
    }

    /** All counties, in the order of the register. */
    List<Place> counties() {
        return places("county");
    }

    /** Those that send returns for a year: the counties, then the zones. */
    List<Sender> senders(int year) {
        Stream<Sender> counties =
                counties().stream().map(county -> new Sender(codeIn(county, year), county.name(year)));
        Stream<Sender> zoned = ZONES.keySet().stream()
                .sorted()
                .filter(zone -> since(zone) <= year)
                .map(zone -> new Sender(zone, ZONES.get(zone)));
        return Stream.concat(counties, zoned).toList();
    }

    private String codeIn(Place county, int year) {
        return divisions.stream()
                .filter(row -> row.get("name").equals(county.name(year)))
                .findFirst()
                .orElseThrow()
                .get("code");
    }

    private List<Place> places(String level) {
        Map<String, List<Map<String, String>>> byCode = divisions.stream()
                .filter(row -> row.get("level").equals(level))
                .collect(Collectors.groupingBy(
                        row -> newest(row.get("code")), LinkedHashMap::new, Collectors.toList()));
        return byCode.entrySet().stream().map(unit -> place(unit.getKey(), unit.getValue())).toList();
    }

    private Place place(String code, List<Map<String, String>> rows) {
        List<Place.Life> lives = rows.stream().map(Places::life).toList();
        String zone = zones.getOrDefault(code, "");
        return new Place(code, lives, aliases.getOrDefault(code, List.of()), zone, zone.isEmpty() ? 0 : since(zone));
    }

    private static int since(String zone) {
        return zone.equals("3715Z1") ? 0 : ZONES_REPORT_SINCE;
    }

    private static Place.Life life(Map<String, String> row) {
        String from = row.get("valid_from");
        String to = row.get("valid_to");
        int first = from.isEmpty() ? 0 : year(from);
        int last = to.isEmpty() ? Integer.MAX_VALUE : year(to) - 1;
        return new Place.Life(row.get("name"), row.get("parent_code"), first, last);
    }

    /** Of a bracket of dates the latest counts. */
    private static int year(String date) {
        return Integer.parseInt(date.substring(date.indexOf('/') + 1).substring(0, 4));
    }

    private String newest(String code) {
        String next = successors.get(code);
        return next == null ? code : newest(next);
    }
}
