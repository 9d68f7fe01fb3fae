package nianbao.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Gives back what a step of Java took of the heap, as those that follow need the memory for the database. */
final class HeapTrim implements StepExecutionListener {

    // Less is not worth the time that it takes to look for it.
    private static final long MUCH = 48 << 20;

    private final long begun = Runtime.getRuntime().totalMemory();

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (Runtime.getRuntime().totalMemory() - begun > MUCH) {
            System.gc();
        }
        return null;
    }
}
