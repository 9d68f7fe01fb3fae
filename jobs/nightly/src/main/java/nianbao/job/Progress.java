package nianbao.job;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import nianbao.collect.Collected;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many workbooks have been read, on a line that is written over as long as somebody sits before it. */
@Component
class Progress {

    private static final int WIDTH = 40;

    private final Home home;
    private final boolean isWatched;
    private final PrintStream out = System.err;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int all;

    Progress(Home home, @Value("${nianbao.terminal:false}") boolean isWatched) {
        this.home = home;
        this.isWatched = isWatched;
    }

    /** Begins and ends the line with the step. */
    StepExecutionListener step() {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                begin(new Run(home, step.getJobParameters().getString(RunContext.RUN)));
            }

            @Override
            public @Nullable ExitStatus afterStep(StepExecution step) {
                clear();
                return null;
            }
        };
    }

    /** Moves the line on with each chunk of workbooks. */
    ItemWriteListener<Received> workbooks() {
        return new ItemWriteListener<>() {
            @Override
            public void afterWrite(Chunk<? extends Received> workbooks) {
                show(done.addAndGet(workbooks.size()));
            }
        };
    }

    private void begin(Run run) {
        all = Collected.of(run).received().size();
        done.set(0);
        show(0);
    }

    private synchronized void show(int number) {
        if (isWatched && all > 0) {
            int filled = number * WIDTH / all;
            out.print("\rread [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + number + " of " + all + " workbooks");
            out.flush();
        }
    }

    private synchronized void clear() {
        if (isWatched) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
