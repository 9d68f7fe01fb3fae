package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import nianbao.run.JsonFile;
import nianbao.run.Moment;

/** How a status is written. */
public enum StatusFormat {
    TEXT {
        @Override
        public void write(HomeStatus status, Moment moment, Writer out) throws IOException {
            new StatusText(status, moment, out).write();
        }
    },
    JSON {
        @Override
        public void write(HomeStatus status, Moment moment, Writer out) throws IOException {
            out.write(JsonFile.MAPPER.writeValueAsString(status));
            out.write('\n');
        }
    };

    public abstract void write(HomeStatus status, Moment moment, Writer out) throws IOException;
}
