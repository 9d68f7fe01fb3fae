package nianbao.workbook.file;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.workbook.markup.Xml;
import org.jspecify.annotations.Nullable;

/** What a part of a package refers to. */
final class Relationships {

    private final PackageParts parts;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private Relationships(PackageParts parts) {
        this.parts = parts;
    }

    /**
     * A part that is referred to.
     *
     * @param kind the last word of the relationship's type, which is the same in both editions of the standard
     */
    record Target(String kind, String path) {}

    /** Of the package itself when {@code part} is empty; none when nothing is written down. */
    static Relationships of(String part, PackageParts parts) throws IOException {
        Relationships relationships = new Relationships(parts);
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (parts.has(file)) {
            parts.read(file, xml -> relationships.read(xml, folder));
        }
        return relationships;
    }

    private void read(Xml xml, String folder) throws IOException {
        xml.root("Relationships");
        while (xml.child()) {
            add(xml, folder);
            xml.pass();
        }
    }

    private void add(Xml xml, String folder) throws IOException {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        boolean external = "External".equals(xml.attribute("TargetMode"));
        if (id != null && type != null && target != null && !external) {
            targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), path(target, folder)));
        }
    }

    private String path(String target, String folder) {
        String slashes = target.strip().replace('\\', '/');
        String path = normal(slashes.startsWith("/") ? slashes : folder + slashes);
        return parts.has(path) ? path : decoded(path);
    }

    private static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that escapes nothing is part of the name.
            return path;
        }
    }

    /** The paths of all parts that are referred to. */
    List<String> paths() {
        return targets.values().stream().map(Target::path).toList();
    }

    /** Null when there is none of that id. */
    @Nullable Target byId(@Nullable String id) {
        return targets.get(id);
    }

    Optional<String> ofKind(String kind) {
        return targets.values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(Target::path)
                .findFirst();
    }
}
