package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import nianbao.language.Language;
import nianbao.run.JsonFile;
import nianbao.run.Moment;

/** How a status is written. */
public enum StatusFormat {
    TEXT {
        @Override
        public void write(HomeStatus status, Moment moment, Language language, Writer out) throws IOException {
            new StatusText(status, moment, StatusPage.words(language), out).write();
        }
    },
    JSON {
        @Override
        public void write(HomeStatus status, Moment moment, Language language, Writer out) throws IOException {
            out.write(JsonFile.MAPPER.writeValueAsString(status));
            out.write('\n');
        }
    };

    /** Writes it; what programs read is the same in every language. */
    public abstract void write(HomeStatus status, Moment moment, Language language, Writer out) throws IOException;
}
