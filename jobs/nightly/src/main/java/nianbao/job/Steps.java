package nianbao.job;

import nianbao.warehouse.Home;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that are done in one go; reading is partitioned and has a place of its own. */
@Configuration(proxyBeanMethods = false)
class Steps {

    private final JobRepository repository;
    private final RunRecorder recorder;
    private final DiskSync sync;
    private final GracefulShutdown halt;
    private final Home home;

    Steps(JobRepository repository, RunRecorder recorder, DiskSync sync, GracefulShutdown halt, Home home) {
        this.repository = repository;
        this.home = home;
        this.recorder = recorder;
        this.sync = sync;
        this.halt = halt;
    }

    @Bean
    Step collect(Tasklet collectTasklet) {
        return step("collect", collectTasklet);
    }

    @Bean
    Step check(Tasklet checkTasklet) {
        return step("check", checkTasklet);
    }

    @Bean
    Step land(Tasklet landTasklet) {
        return step("land", landTasklet);
    }

    @Bean
    Step release(Tasklet releaseTasklet) {
        return step("release", releaseTasklet);
    }

    @Bean
    Step verify(Tasklet verifyTasklet) {
        return step("verify", verifyTasklet);
    }

    @Bean
    Step publish(Tasklet publishTasklet) {
        return step("publish", publishTasklet);
    }

    @Bean
    Step export(Tasklet exportTasklet) {
        return step("export", exportTasklet);
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .listener(recorder)
                .listener(sync)
                .tasklet(new InterruptibleTasklet(new DurableTasklet(tasklet, home), halt))
                .build();
    }
}
