package nianbao.language;

import java.util.Locale;

/** In which language somebody is spoken to; the words of both stand side by side wherever they come from. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The one of whoever uses this machine: Chinese where its locale is, English everywhere else. */
    public static Language here() {
        return Locale.getDefault().getLanguage().equals("zh") ? ZH : EN;
    }

    /** As HTML names it. */
    public String tag() {
        return tag;
    }

    /** The half of a title that is in this language. */
    public String of(Title title) {
        return this == ZH ? title.zh() : title.en();
    }
}
