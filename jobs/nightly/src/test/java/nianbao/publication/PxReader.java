package nianbao.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a PX file by the description of its format alone, and knows nothing of who writes it. */
final class PxReader {

    /** Values by keywords, which are written as in the file: {@code VALUES[en]("Year")}. */
    final Map<String, List<String>> keywords = new LinkedHashMap<>();

    /** What stands in the cells, numbers and symbols alike. */
    final List<String> cells = new ArrayList<>();

    private final String text;
    private int at;

    PxReader(Path file) throws IOException {
        text = Files.readString(file);
        while (true) {
            String keyword = until('=').replaceAll("\\s", "");
            if (keyword.equals("DATA")) {
                break;
            }
            keywords.put(keyword, values());
        }
        while (text.charAt(at) != ';') {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                cells.add(cell());
            }
        }
    }

    /** The one value of a keyword. */
    String of(String keyword) {
        List<String> values = keywords.get(keyword);
        if (values == null || values.size() != 1) {
            throw new AssertionError(keyword + " has " + values);
        }
        return values.get(0);
    }

    /** All of a cube by the codes of its variables, in the order of stub and heading. */
    Map<List<String>, String> cube() {
        List<List<String>> codes = new ArrayList<>();
        for (String side : List.of("STUB", "HEADING")) {
            keywords.get(side).forEach(variable -> codes.add(keywords.get("CODES(\"" + variable + "\")")));
        }
        Map<List<String>, String> cube = new LinkedHashMap<>();
        fill(cube, codes, new ArrayList<>());
        if (cube.size() != cells.size()) {
            throw new AssertionError(cube.size() + " places, " + cells.size() + " cells");
        }
        return cube;
    }

    private void fill(Map<List<String>, String> cube, List<List<String>> codes, List<String> place) {
        if (place.size() == codes.size()) {
            cube.put(List.copyOf(place), cube.size() < cells.size() ? cells.get(cube.size()) : "");
            return;
        }
        for (String code : codes.get(place.size())) {
            place.add(code);
            fill(cube, codes, place);
            place.remove(place.size() - 1);
        }
    }

    private String until(char end) {
        int from = at;
        boolean quoted = false;
        while (quoted || text.charAt(at) != end) {
            quoted ^= text.charAt(at++) == '"';
        }
        return text.substring(from, at++);
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (; quoted || text.charAt(at) != ';'; at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (quoted || !Character.isWhitespace(sign) && sign != ',') {
                value.append(sign);
            } else if (sign == ',') {
                values.add(value.toString());
                value.setLength(0);
            }
        }
        at++;
        values.add(value.toString());
        return values;
    }

    private String cell() {
        int from = at;
        while (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ';') {
            at++;
        }
        return text.substring(from, at);
    }
}
