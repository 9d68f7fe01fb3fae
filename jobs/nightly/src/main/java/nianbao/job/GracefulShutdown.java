package nianbao.job;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nianbao.warehouse.RunningStatements;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends a run when the program is told to end: what the database works at is interrupted, and the run stops at its next safe
 * point. One that does not get there in time is left where it is, as a kill would leave it.
 */
@Component
class GracefulShutdown implements JobExecutionListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");

    /** Whoever tells a program to end waits five seconds for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** A statement may begin after the others were interrupted. */
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int ENDED_BY_SIGTERM = 143;

    private final ObjectProvider<JobOperator> operator;
    private final RunRecorder recorder;
    private final ReentrantLock work = new ReentrantLock();
    private volatile boolean running;
    private volatile @Nullable JobExecution current;

    GracefulShutdown(ObjectProvider<JobOperator> operator, RunRecorder recorder) {
        this.operator = operator;
        this.recorder = recorder;
    }

    /** Does work that must not be left half done: the program ends only after it, if it can wait so long. */
    <T> T during(Callable<T> whole) throws Exception {
        work.lock();
        try {
            if (!running) {
                LOG.info("told to end: no run is started");
                throw new StoppedRun("The program was told to end before a run was started.");
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
        // What the interruption has broken is no failure.
        if (!running && execution.getStatus() == BatchStatus.FAILED) {
            execution.setStatus(BatchStatus.STOPPED);
        }
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
        try {
            await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Ready before the scheduler starts, and at work until it has stopped.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    /** Whether the program has not been told to end. */
    @Override
    public boolean isRunning() {
        return running;
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!work.tryLock(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
            RunningStatements.interrupt();
            if (System.nanoTime() > end) {
                leave();
            }
        }
        work.unlock();
    }

    // Nothing of a run is half done at any instant, and the next run clears up after it.
    private void leave() {
        LOG.info("the run is left where it is; the next one takes up what is left");
        if (current != null) {
            recorder.cutShort();
        }
        Runtime.getRuntime().halt(ENDED_BY_SIGTERM);
    }

    private void stop(JobExecution execution) {
        try {
            operator.getObject().stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("the run had just ended", e);
        }
    }
}
