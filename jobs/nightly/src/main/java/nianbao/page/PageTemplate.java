package nianbao.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A template, which was compiled with the program. Whatever it puts into a page is escaped. */
public record PageTemplate(String name) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page with what belongs on it. */
    public String html(Object page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(name, page, html);
        return html.toString();
    }
}
