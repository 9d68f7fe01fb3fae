package nianbao.status;

import java.io.IOException;
import java.io.Writer;
import nianbao.account.JsonFile;
import nianbao.account.Moment;

/** How a status is written. */
public enum Format {
    TEXT {
        @Override
        public void write(Status status, Moment moment, Writer out) throws IOException {
            new StatusText(status, moment, out).write();
        }
    },
    JSON {
        @Override
        public void write(Status status, Moment moment, Writer out) throws IOException {
            out.write(JsonFile.MAPPER.writeValueAsString(status));
            out.write('\n');
        }
    };

    public abstract void write(Status status, Moment moment, Writer out) throws IOException;
}
