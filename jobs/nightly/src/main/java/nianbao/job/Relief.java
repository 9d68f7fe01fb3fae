package nianbao.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Gives back what a step of Java took of the heap, as those that follow need the memory for the database. */
final class Relief implements StepExecutionListener {

    // A start alone takes half of it.
    private static final long MUCH = 96 << 20;

    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (Runtime.getRuntime().totalMemory() > MUCH) {
            System.gc();
        }
        return null;
    }
}
