package nianbao.job;

import nianbao.check.CheckTasklet;
import nianbao.collect.CollectTasklet;
import nianbao.landing.LandTasklet;
import nianbao.release.ExportTasklet;
import nianbao.release.PublishTasklet;
import nianbao.release.ReleaseTasklet;
import nianbao.release.VerifyTasklet;
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
    private final Chronicle chronicle;
    private final DiskSync sync;
    private final Halt halt;

    Steps(JobRepository repository, Chronicle chronicle, DiskSync sync, Halt halt) {
        this.repository = repository;
        this.chronicle = chronicle;
        this.sync = sync;
        this.halt = halt;
    }

    @Bean
    Step collect(CollectTasklet tasklet) {
        return step(NightlyJob.COLLECT, tasklet);
    }

    @Bean
    Step check(CheckTasklet tasklet) {
        return step("check", tasklet);
    }

    @Bean
    Step land(LandTasklet tasklet) {
        return step("land", tasklet);
    }

    @Bean
    Step release(ReleaseTasklet tasklet) {
        return step("release", tasklet);
    }

    @Bean
    Step verify(VerifyTasklet tasklet) {
        return step("verify", tasklet);
    }

    @Bean
    Step publish(PublishTasklet tasklet) {
        return step("publish", tasklet);
    }

    @Bean
    Step export(ExportTasklet tasklet) {
        return step("export", tasklet);
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .listener(chronicle)
                .listener(sync)
                .tasklet(new Interruptible(tasklet, halt))
                .build();
    }
}
