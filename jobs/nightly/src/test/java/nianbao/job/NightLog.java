package nianbao.job;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import nianbao.language.Language;
import nianbao.status.SummaryText;
import org.slf4j.LoggerFactory;

/** What is logged and told during a night. */
final class NightLog {

    private NightLog() {}

    /** Runs one, and answers every line. */
    static List<String> during(Nights nights) throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        try {
            List<String> told = new ArrayList<>(List.of(new SummaryText(nights.pass(), Language.EN).toString()));
            lines.list.forEach(line -> told.add(line.getFormattedMessage() + line.getKeyValuePairs()));
            return told;
        } finally {
            root.detachAppender(lines);
        }
    }
}
