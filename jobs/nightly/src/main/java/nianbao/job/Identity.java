package nianbao.job;

import java.nio.file.Path;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

/** What tells a run from every other: its home, as several may share a job repository, and its name. */
record Identity(Run run) {

    static Identity of(Home home, String run) {
        return new Identity(new Run(home, run));
    }

    static Identity of(JobExecution execution) {
        JobParameters parameters = execution.getJobParameters();
        return of(new Home(Path.of(parameters.getString(RunContext.HOME))), parameters.getString(RunContext.RUN));
    }

    /** The parameters that identify it. */
    JobParametersBuilder parameters() {
        return new JobParametersBuilder()
                .addString(RunContext.RUN, run.name())
                .addString(RunContext.HOME, run.home().folder().toString());
    }

    /** Its last attempt, or null when there is none. */
    @Nullable JobExecution lastExecution(JobRepository repository) {
        return repository.getLastJobExecution(NightlyJob.NAME, parameters().toJobParameters());
    }
}
