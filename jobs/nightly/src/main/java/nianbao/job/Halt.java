package nianbao.job;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import nianbao.warehouse.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Stops a run at its next safe point, between two chunks or two steps, when the program is told to end, and waits for it. */
@Component
class Halt implements JobExecutionListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");

    private final ObjectProvider<JobOperator> operator;
    private final ReentrantLock work = new ReentrantLock();
    private volatile boolean running;
    private volatile JobExecution current;

    Halt(ObjectProvider<JobOperator> operator) {
        this.operator = operator;
    }

    /** Does work that must not be left half done: the program ends only after it. */
    <T> T during(Callable<T> whole) throws Exception {
        work.lock();
        try {
            if (!running) {
                throw new Failure("The program is about to end; no run was started.");
            }
            return whole.call();
        } finally {
            work.unlock();
        }
    }

    @Override
    public void beforeJob(JobExecution execution) {
        current = execution;
    }

    @Override
    public void afterJob(JobExecution execution) {
        current = null;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        JobExecution execution = current;
        if (execution != null) {
            LOG.info("told to end: the run stops at its next safe point");
            stop(execution);
        }
        work.lock();
        work.unlock();
    }

    // Ready before the scheduler starts, and at work until it has stopped.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void stop(JobExecution execution) {
        try {
            operator.getObject().stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("the run had just ended", e);
        }
    }
}
