package nianbao.job;

import nianbao.read.GroupPartitioner;
import nianbao.read.LandedHistory;
import nianbao.read.PartWriter;
import nianbao.read.ReceivedReader;
import nianbao.reading.submission.Received;
import nianbao.sql.SqlFolder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The step that reads workbooks: a partition a group of files, a thread a partition. */
@Configuration(proxyBeanMethods = false)
class ReadStep {

    private static final int WORKBOOKS_A_CHUNK = 16;

    @Bean
    Step read(
            JobRepository repository,
            DiskSync sync,
            RunRecorder recorder,
            Progress progress,
            Partitioner groups,
            Step readGroup,
            Threads threads) {
        return new StepBuilder("read", repository)
                .listener(recorder)
                .listener(sync)
                .listener(progress.step())
                .listener(new HeapTrim())
                .partitioner("readGroup", groups)
                .step(readGroup)
                .gridSize(threads.count())
                .taskExecutor(new SimpleAsyncTaskExecutor("read-"))
                .build();
    }

    @Bean
    Step readGroup(JobRepository repository, Progress progress, ItemReader<Received> receivedReader, ItemWriter<Received> partWriter) {
        return new StepBuilder("readGroup", repository)
                .<Received, Received>chunk(WORKBOOKS_A_CHUNK)
                .reader(receivedReader)
                .writer(partWriter)
                .listener(progress.workbooks())
                .build();
    }

    @Bean
    @EachRun
    GroupPartitioner groups(RunContext assignment) {
        return new GroupPartitioner(assignment.run());
    }

    @Bean
    @EachRun
    ReceivedReader receivedReader(
            RunContext assignment,
            @Value("#{stepExecutionContext['number']}") int number,
            @Value("#{stepExecutionContext['count']}") int count) {
        return new ReceivedReader(assignment.run(), number, count);
    }

    @Bean
    @EachRun
    PartWriter partWriter(
            RunContext assignment,
            SqlFolder sql,
            @Value("#{stepExecutionContext['number']}") int number,
            @Value("#{stepExecutionContext['count']}") int count) {
        return new PartWriter(assignment.run(), number, count, assignment.definitions(), new LandedHistory(assignment.run().home(), sql));
    }
}
