package nianbao.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import nianbao.label.Printable;

/** The message of a line of the log, in which texts from workbooks and names of files may stand. */
public final class PrintableMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Printable.of(super.convert(event));
    }
}
