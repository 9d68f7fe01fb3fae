package nianbao.command;

import nianbao.page.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** In which language a command speaks; in that of the locale where nobody says. */
final class LanguageOption {

    static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    Language language() {
        return language == null ? Language.here() : language;
    }
}
