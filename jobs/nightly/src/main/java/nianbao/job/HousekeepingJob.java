package nianbao.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nianbao.release.Releases;
import nianbao.run.RunRecords;
import nianbao.warehouse.Home;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears away what is too old to be of use: the history of runs, releases with their exports, temporary files. */
@Configuration(proxyBeanMethods = false)
class HousekeepingJob {

    static final String NAME = "housekeeping";

    private interface Task {
        void run() throws Exception;
    }

    private final JobRepository repository;

    HousekeepingJob(JobRepository repository) {
        this.repository = repository;
    }

    @Bean
    Job housekeeping(
            Home home,
            Clock clock,
            @Value("${nianbao.history.days}") int days,
            @Value("${nianbao.releases.kept}") int kept) {
        return new JobBuilder(NAME, repository)
                .start(step("clear", () -> {
                    new History(repository).forget(before(clock, days));
                    new RunRecords(home).forget(before(clock, days));
                    new Releases(home).prune(kept);
                    new Leftovers(home).delete();
                }))
                .build();
    }

    private static Instant before(Clock clock, int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private Step step(String name, Task task) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> {
                    task.run();
                    return RepeatStatus.FINISHED;
                })
                .build();
    }
}
