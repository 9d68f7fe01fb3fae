package nianbao.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of the data: collect, read, check, land; then release, verify, publish, export. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

    static final String NAME = "nightly";

    @Bean
    Job nightly(
            JobRepository repository, RunRecorder recorder, GracefulShutdown halt, Step collect, NewsDecider news, Flow load, Flow renew) {
        return new JobBuilder(NAME, repository)
                .listener(recorder)
                .listener(halt)
                .start(collect)
                .next(news)
                .on(NewsDecider.NOTHING_NEW)
                .end(NewsDecider.NOTHING_NEW)
                .from(news)
                .on(NewsDecider.OUTDATED)
                .to(renew)
                .from(news)
                .on(NewsDecider.NEW)
                .to(load)
                .next(renew)
                .end()
                .build();
    }

    @Bean
    Flow load(Step read, Step check, Step land) {
        return new FlowBuilder<SimpleFlow>("load").start(read).next(check).next(land).build();
    }

    @Bean
    Flow renew(Step release, Step verify, Step publish, Step export) {
        return new FlowBuilder<SimpleFlow>("renew")
                .start(release)
                .next(verify)
                .next(publish)
                .next(export)
                .build();
    }
}
