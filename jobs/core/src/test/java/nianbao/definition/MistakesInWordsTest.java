package nianbao.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.division.InvalidRegister;
import nianbao.language.WordsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MistakesInWordsTest {

    private static final Path GOOD = Path.of("src/test/resources/returns");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{}");
    private static final Pattern SENTENCE = Pattern.compile("[a-z]+ [a-z]+ [a-z]+");
    private static final Pattern ASKED = Pattern.compile("\\b(?:at|InvalidRegister\\.of|wrong|require|words|invalid)\\((?:[^;]*?,\\s*)?\"([a-z_0-9]+)\"");
    /** What only arranges others. */
    private static final Set<String> NEVER_FAIL = Set.of("properties", "items", "then", "else", "if");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {InvalidDefinition.class, InvalidRegister.class})
    void every_mistake_has_its_words_in_both_languages_with_the_same_places(Class<?> kind) {
        assertThat(WordsFile.beside(kind).words()).isNotEmpty().allSatisfy((key, words) -> {
            assertThat(words.zh()).containsPattern("\\p{IsHan}|\\{}|null|true").doesNotContainPattern(SENTENCE);
            assertThat(words.en()).doesNotContainPattern(HAN);
            assertThat(places(words.en())).isEqualTo(places(words.zh()));
        });
    }

    @Test
    void words_are_kept_for_all_that_is_asked_for_and_for_nothing_else() throws IOException {
        Set<String> definitions = asked(Path.of("src/main/java/nianbao/definition"));
        definitions.addAll(asked(Path.of("../nightly/src/main/java/nianbao/check"), Path.of("../nightly/src/main/java/nianbao/release")));
        definitions.removeIf(key -> !WordsFile.beside(InvalidDefinition.class).words().containsKey(key));
        Stream<String> derived = Stream.of(keywords().map(keyword -> "schema_" + keyword), Stream.of("schema_false", "schema_other", "schema_additionalProperties_near"),
                        Stream.of("string", "number", "integer", "boolean", "null", "array", "object").map(type -> "type_" + type),
                        Stream.of("colon", "no_colon", "bracket", "quote", "character", "indent", "twice", "other").map(end -> "yaml_" + end))
                .flatMap(keys -> keys);
        definitions.addAll(derived.filter(key -> !key.equals("schema_const")).toList());
        definitions.addAll(Set.of("rule", "either", "quoted"));

        assertThat(WordsFile.beside(InvalidDefinition.class).words().keySet()).containsExactlyInAnyOrderElementsOf(definitions);
        assertThat(WordsFile.beside(InvalidRegister.class).words().keySet()).isEqualTo(asked(Path.of("src/main/java/nianbao/division")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "kind: rate|kind: ratio|:27: /indicators/settled_pct/kind 不能是“ratio”，应为以下之一：flow, stock, rate|cannot be “ratio”; expected one of flow, stock, rate",
        "of: settled / accepted|of: settled|:28: /indicators/settled_pct/of “settled”的写法不对，应如 cases_solved / cases_new|is not written as it has to be; expected such as",
        "required: 2012..|required: since 2012|:18: /indicators/accepted/required “since 2012”的写法不对，应如 2012, 2012..2014, 2015.., ..2014|“since 2012” is not written",
        "required: 2012..|required: {}|/indicators/accepted/required 不能是若干键和值，如 {键: 值}，应为整数 或 文字 或 列表，如 [甲, 乙]|expected a whole number or a text or a list",
        "level: township|levels: township|:4: 这里不能有键“levels”，最接近的是 level|the nearest is level",
        "level: township|levels: township|:1: 缺少“level”|“level” is missing",
        "level: township|level: 12|:4: /level 不能是“12”，应为文字|cannot be “12”; expected a text",
        "kind: rate|kind: rate\\n    jump: {times: 0.5}|/indicators/settled_pct/jump/times 应大于 1|has to be more than 1",
        "kind: rate|kind: rate\\n    jump: true|/indicators/settled_pct/jump 不能是“true”，应为false 或 若干键和值，如 {键: 值}|expected false or keys with values",
        "kind: rate|kind: rate\\n    jump: {}|/indicators/settled_pct/jump 下面至少应有 1 个键|at least 1 keys",
        "level: township|level: township\\nrules: {a: {level: error, message: {zh: 一, en: b}}}|/rules/a 缺少“holds” 或 “parts”|“holds” or “parts” is missing",
        "level: township|level: township\\nrules: {a: {level: error, message: {zh: 一, en: b}, holds: x, parts: {total: x, of: [y, z]}}}|/rules/a holds, parts 只能写其中一个|only one of holds, parts",
        "level: township|level: township\\ndue: {1-1: 2012}|/due 键“1-1”的写法不对，应如 01-20|the key “1-1”",
        "  settled:|  Settled:|/indicators 键“Settled”的写法不对，应如 cases_new, class_2|the key “Settled”",
        "level: township|level: township\\nyears: 2015..\\nlevel: county|:6: 这个键在同一层已写过一次|:6: this key stands in the same place a second time",
        "  accepted:|  settled:|:19: 这个键在同一层已写过一次|:19: this key stands in the same place a second time",
        "layout:|layout: [|:7: 不是正确的 YAML：这里开始的方括号|:7: not YAML: a bracket that opens here",
        "level: township|level:township|:4: 不是正确的 YAML：键的后面应有一个冒号和一个空格|a colon and a space",
        "level: township|level: township: x|:4: 不是正确的 YAML：冒号不能在这里|no colon here",
        "level: township|level: \"township|:4: 不是正确的 YAML：这里开始的引号没有结束|a quote that opens here",
        "level: township|level: @x|:4: 不是正确的 YAML：以这个字符开头|begins with this sign",
        "    unit: case|     unit: case|:14: 不是正确的 YAML：从这里开始的各行缩进不一致|not indented alike",
        "of: settled / accepted|of: solved / accepted|“solved”没有定义，最接近的是 settled|unknown name solved; the nearest known name is settled",
        "register: .|register: nowhere|没有区划登记册|no register here"
    })
    void a_mistake_is_told_of_in_the_language_of_whoever_runs_the_program(String right, String wrong, String chinese, String english) throws IOException {
        for (String name : new String[] {"returns.yaml", "division.csv"}) {
            Files.copy(GOOD.resolve(name), folder.resolve(name));
        }
        String text = Files.readString(folder.resolve("returns.yaml"));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve("returns.yaml"), text.replaceFirst(Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong.replace("\\n", "\n"))));

        assertThat(said(Locale.SIMPLIFIED_CHINESE)).contains(chinese).doesNotContainPattern(SENTENCE);
        assertThat(said(Locale.ENGLISH).replace("一", "")).contains(english).doesNotContainPattern(HAN);
    }

    private String said(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return catchThrowableOfType(InvalidDefinition.class, () -> Definitions.load(folder)).getMessage();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static long places(String text) {
        return PLACE.matcher(text).results().count();
    }

    private static Set<String> asked(Path... folders) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path sources : folders) {
            try (Stream<Path> files = Files.list(sources)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    keys.addAll(ASKED.matcher(Files.readString(file)).results().map(match -> match.group(1)).collect(Collectors.toSet()));
                }
            }
        }
        return keys;
    }

    /** What the schemas ask of a file. */
    private static Stream<String> keywords() {
        return Stream.of("definition", "decisions", "corrections").map(name -> Path.of("../forms").resolve(name + ".schema.json"))
                .flatMap(file -> keywords(new ObjectMapper().readTree(file.toFile())))
                .filter(keyword -> !NEVER_FAIL.contains(keyword))
                .distinct();
    }

    private static Stream<String> keywords(JsonNode schema) {
        return schema.properties().stream().flatMap(entry -> switch (entry.getKey()) {
            case "$schema", "$ref", "title", "description", "examples" -> Stream.of();
            case "$defs", "properties" -> entry.getValue().valueStream().flatMap(MistakesInWordsTest::keywords);
            case "oneOf" -> Stream.concat(Stream.of("oneOf"), entry.getValue().valueStream().flatMap(MistakesInWordsTest::keywords));
            case "dependentRequired", "const" -> Stream.of(entry.getKey());
            default -> Stream.concat(Stream.of(entry.getKey()), keywords(entry.getValue()));
        });
    }
}
