package nianbao.job;

import java.nio.file.Path;
import nianbao.collect.Collected;
import nianbao.release.Fingerprint;
import nianbao.release.Freshness;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Decides, once the inbox has been looked through, how much of the way there is to go. */
@Component
class NewsDecider implements JobExecutionDecider {

    static final String NEW = "NEW";
    static final String OUTDATED = "OUTDATED";
    static final String NOTHING_NEW = "NOTHING_NEW";

    private final Home home;
    private final RunDefinitions definitions;

    NewsDecider(Home home, RunDefinitions definitions) {
        this.home = home;
        this.definitions = definitions;
    }

    @Override
    public FlowExecutionStatus decide(JobExecution execution, StepExecution step) {
        JobParameters parameters = execution.getJobParameters();
        Run run = new Run(home, parameters.getString(RunContext.RUN));
        if (!Collected.of(run).received().isEmpty()) {
            return new FlowExecutionStatus(NEW);
        }
        Fingerprint current = definitions.marks(run, Path.of(parameters.getString(RunContext.DEFINITIONS)));
        return new FlowExecutionStatus(new Freshness(home, current).holds() ? NOTHING_NEW : OUTDATED);
    }
}
