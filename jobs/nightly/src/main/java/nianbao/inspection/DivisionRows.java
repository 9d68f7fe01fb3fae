package nianbao.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.reading.inspect.InspectedDivision;

/** The divisions of a table; those that fill equally many rows and columns stand together, so that the odd ones show. */
record DivisionRows(InspectionWords words) {

    private static final int A_LINE = 8;

    List<List<Object>> of(List<InspectedDivision> divisions) {
        Map<List<Integer>, List<String>> alike = divisions.stream().collect(Collectors.groupingBy(
                division -> List.of(division.rows(), division.columns(), division.figures()),
                LinkedHashMap::new,
                Collectors.mapping(InspectedDivision::name, Collectors.toList())));
        List<List<Object>> rows = new ArrayList<>();
        alike.forEach((sizes, names) -> rows.add(List.of(sizes.get(0), sizes.get(1), sizes.get(2), lines(names))));
        return rows;
    }

    private String lines(List<String> names) {
        String lines = IntStream.iterate(0, from -> from < names.size(), from -> from + A_LINE)
                .mapToObj(from -> words.list(names.subList(from, Math.min(from + A_LINE, names.size()))))
                .collect(Collectors.joining("\n"));
        return names.size() == 1 ? lines : words.of("counted_divisions", names.size(), lines);
    }
}
