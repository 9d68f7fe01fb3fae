package nianbao.job;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many workbooks are read at a time: as many as there are processors, unless it is set. */
@Component
record Threads(int count) {

    Threads(@Value("${nianbao.read.threads}") int count) {
        this.count = count > 0 ? count : Runtime.getRuntime().availableProcessors();
    }
}
