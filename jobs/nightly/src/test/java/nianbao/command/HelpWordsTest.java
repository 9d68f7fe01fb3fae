package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nianbao.language.Language;
import nianbao.language.Title;
import nianbao.language.WordsFile;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpWordsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void every_command_and_each_of_its_options_and_parameters_says_in_both_languages_what_it_is() {
        List<String> silent = new ArrayList<>();
        walk(explained("zh"), (what, words) -> {
            if (!CHINESE.matcher(words).find()) {
                silent.add(what + " in Chinese");
            }
        });
        walk(explained("en"), (what, words) -> {
            if (words.isBlank() || CHINESE.matcher(words).find()) {
                silent.add(what + " in English");
            }
        });
        assertThat(silent).as("what words.yaml of the commands does not tell of").isEmpty();
    }

    @Test
    void no_words_are_kept_for_what_is_no_more() {
        Set<String> said = new TreeSet<>();
        walk(explained("zh"), (what, words) -> said.add(words));
        Collection<Title> kept = WordsFile.beside(Root.class).words().entrySet().stream()
                .filter(words -> words.getKey().startsWith("nianbao.") && words.getKey().endsWith(".usage.description"))
                .map(words -> words.getValue())
                .toList();
        assertThat(kept).allSatisfy(title -> assertThat(said).contains(title.zh().replace("%n", "\n")));
    }

    @Test
    void a_language_that_arguments_ask_for_goes_before_that_of_the_machine_even_where_the_rest_cannot_be_understood() {
        assertThat(LanguageOption.in(List.of("query", "--lang=zh", "--help"))).contains(Language.ZH);
        assertThat(LanguageOption.in(List.of("query", "--lang", "EN", "--nonsense"))).contains(Language.EN);
        assertThat(LanguageOption.in(List.of("query", "--lang", "fr"))).isEmpty();
    }

    private static CommandLine explained(String language) {
        return Root.commandLine("--help", "--lang", language);
    }

    private static void walk(CommandLine command, BiConsumer<String, String> found) {
        String name = command.getCommandSpec().qualifiedName();
        found.accept(name, String.join("\n", command.getCommandSpec().usageMessage().description()).replace("%n", "\n"));
        for (OptionSpec option : command.getCommandSpec().options()) {
            found.accept(name + " " + option.longestName(), words(option));
        }
        command.getCommandSpec().positionalParameters().forEach(parameter -> found.accept(name + " " + parameter.paramLabel(), words(parameter)));
        command.getSubcommands().values().forEach(each -> walk(each, found));
    }

    private static String words(ArgSpec argument) {
        return String.join("", Arrays.asList(argument.description()));
    }
}
