package bare;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The least that a batch program on Spring Boot can do: a job of one step that does nothing, on a store in a file. */
@SpringBootApplication(proxyBeanMethods = false)
public class Bare {

    public static void main(String[] arguments) {
        SpringApplication.run(Bare.class, arguments).close();
    }

    @Bean
    Job job(JobRepository repository) {
        return new JobBuilder("bare", repository)
                .start(new StepBuilder("nothing", repository)
                        .tasklet((contribution, context) -> RepeatStatus.FINISHED)
                        .build())
                .build();
    }
}
