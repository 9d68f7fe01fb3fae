package nianbao.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.division.Division;
import nianbao.division.InvalidRegister;
import nianbao.division.Register;
import nianbao.division.RegisterFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder of YAML files, one a form. */
final class DefinitionsFolder {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Map<Path, Register> registers = new HashMap<>();
    private static final String YAML = ".yaml";

    private final Set<Path> sources = new TreeSet<>();
    private final Map<Path, JsonNode> contents = new HashMap<>();
    /** The definitions without what people read and what is published. */
    private final Map<Path, byte[]> unspoken = new HashMap<>();

    static boolean isEmpty(Path folder) {
        return definitions(folder).isEmpty();
    }

    Definitions read(Path folder) {
        List<Path> files = definitions(folder);
        if (files.isEmpty()) {
            throw InvalidDefinition.at(folder, "no_definition");
        }
        List<Definition> forms = files.stream().map(this::definition).toList();
        forms.forEach(form -> refuseTwice(form, forms));
        forms.forEach(form -> new RuleReferences(form, Objects.requireNonNull(contents.get(form.source())), forms).check());
        List<Decision> decisions = DecisionsFile.in(folder);
        sources.addAll(files(folder, DecisionsFile.NAME));
        String reading = digest(this::reading);
        List<Correction> corrections = CorrectionsFile.in(folder, forms);
        // No workbook is read otherwise for them.
        sources.addAll(files(folder, CorrectionsFile.NAME));
        return new Definitions(forms, decisions, corrections, digest(Files::readAllBytes), reading);
    }

    private static List<Path> definitions(Path folder) {
        return files(folder, YAML).stream()
                .filter(file -> !file.endsWith(DecisionsFile.NAME) && !file.endsWith(CorrectionsFile.NAME))
                .toList();
    }

    private Definition definition(Path file) {
        sources.add(file);
        JsonNode yaml = DefinitionSchema.DEFINITION.read(file);
        contents.put(file, yaml);
        unspoken.put(file, asRead(yaml).toString().getBytes(StandardCharsets.UTF_8));
        return new DefinitionFile(file, yaml, this::register).definition();
    }

    private Register register(Path folder) {
        if (!Files.exists(folder.resolve("division.csv"))) {
            throw InvalidDefinition.at(folder, "no_register");
        }
        sources.addAll(files(folder, ".csv"));
        return registers.computeIfAbsent(folder, this::load);
    }

    private Register load(Path folder) {
        try {
            Register register = RegisterFolder.load(folder);
            registers.forEach((other, loaded) -> refuseShared(folder, register, other, loaded));
            return register;
        } catch (InvalidRegister e) {
            throw new InvalidDefinition(e.getMessage());
        }
    }

    /** All registers come together in one warehouse, where a code means one division. */
    private static void refuseShared(Path folder, Register register, Path other, Register loaded) {
        Set<Division> known = Set.copyOf(loaded.divisions());
        Map<String, Division> byCode = new HashMap<>();
        known.forEach(division -> byCode.put(division.code(), division));
        for (Division division : register.divisions()) {
            Division same = byCode.get(division.code());
            if (same != null && !known.contains(division)) {
                Path lines = folder.resolve("division.csv");
                throw InvalidDefinition.at(lines, "code_of_two", division.code(), division.name(), other.resolve(lines.getFileName()), same.name());
            }
        }
    }

    private static void refuseTwice(Definition form, List<Definition> forms) {
        boolean twice = forms.stream().anyMatch(other -> other != form && other.form().equals(form.form()));
        if (twice) {
            throw InvalidDefinition.at(form.source(), "form_twice", form.form());
        }
    }

    private byte[] reading(Path source) throws IOException {
        byte[] definition = unspoken.get(source);
        return definition == null ? Files.readAllBytes(source) : definition;
    }

    // What is published of figures says nothing of how they are read.
    private static JsonNode asRead(JsonNode yaml) {
        JsonNode rest = withoutWords(yaml);
        Stream.of(Stream.of(rest), rest.path("indicators").valueStream(), rest.path("breakdowns").valueStream())
                .flatMap(nodes -> nodes)
                .filter(ObjectNode.class::isInstance)
                .forEach(node -> ((ObjectNode) node).remove("publish"));
        return rest;
    }

    private static JsonNode withoutWords(JsonNode yaml) {
        JsonNode rest = yaml.deepCopy();
        if (rest instanceof ObjectNode object) {
            object.propertyNames().stream().filter(name -> isWords(yaml.get(name))).toList().forEach(object::remove);
            object.propertyNames().stream().toList().forEach(name -> object.set(name, withoutWords(object.get(name))));
        }
        return rest;
    }

    private static boolean isWords(JsonNode node) {
        return node.isObject() && !node.isEmpty() && LANGUAGES.containsAll(node.propertyNames());
    }

    private interface Content {
        byte[] of(Path source) throws IOException;
    }

    private String digest(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path source : sources) {
                digest.update(source.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(content.of(source));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("the definitions cannot be read again", e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }
}
