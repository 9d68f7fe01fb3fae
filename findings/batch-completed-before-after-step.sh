#!/usr/bin/env bash
# Spring Batch (org.springframework.batch:spring-batch-core) 6.0.6: a step is on record as COMPLETED before its listeners are
# asked for the end (StepExecutionListener.afterStep), and that record is what a restart goes by. What a listener or a writer
# does there, such as closing a file, is never done again after a crash between the two, and a step that its listener
# fails was on record as completed for a while. A file must be whole before the last chunk or call of the tasklet returns.
# Seen: "record STARTED", "work", "record COMPLETED", "afterStep", "record FAILED".
# Needs Maven and a JDK 17 or newer. Fails when the behaviour is another one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>batch</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.springframework.batch</groupId>
      <artifactId>spring-batch-core</artifactId>
      <version>6.0.6</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib

cat > Order.java <<'JAVA'
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

public class Order {
    public static void main(String[] arguments) throws Exception {
        ResourcelessJobRepository repository = new ResourcelessJobRepository() {
            private String last = "";

            @Override
            public void update(StepExecution step) {
                if (!last.equals(step.getStatus().name())) {
                    last = step.getStatus().name();
                    System.out.println("record " + last);
                }
                super.update(step);
            }
        };
        JobInstance instance = repository.createJobInstance("job", new JobParameters());
        JobExecution execution = repository.createJobExecution(instance, new JobParameters(), new ExecutionContext());
        new StepBuilder("step", repository)
                .listener(new StepExecutionListener() {
                    @Override
                    public ExitStatus afterStep(StepExecution step) {
                        System.out.println("afterStep");
                        step.setStatus(BatchStatus.FAILED);
                        return ExitStatus.FAILED;
                    }
                })
                .tasklet((contribution, context) -> {
                    System.out.println("work");
                    return RepeatStatus.FINISHED;
                })
                .build()
                .execute(repository.createStepExecution("step", execution));
    }
}
JAVA
seen=$(java -cp 'lib/*' Order.java 2> errors | paste -sd ,) || { cat errors >&2; exit 1; }
echo "$seen"
[ "$seen" = "record STARTED,work,record COMPLETED,afterStep,record FAILED" ] ||
    { echo "Spring Batch records the end of a step at another moment" >&2; exit 1; }
