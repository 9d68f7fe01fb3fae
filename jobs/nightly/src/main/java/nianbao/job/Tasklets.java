package nianbao.job;

import java.time.Clock;
import nianbao.check.Check;
import nianbao.check.CheckTasklet;
import nianbao.collect.CollectTasklet;
import nianbao.collect.Collector;
import nianbao.collect.Inbox;
import nianbao.collect.Known;
import nianbao.land.LandTasklet;
import nianbao.land.Landing;
import nianbao.receipt.Receipts;
import nianbao.release.ExportTasklet;
import nianbao.release.Exports;
import nianbao.release.Publication;
import nianbao.release.PublishTasklet;
import nianbao.release.ReleaseBuilder;
import nianbao.release.ReleaseTasklet;
import nianbao.sql.SqlFolder;
import nianbao.verify.Verification;
import nianbao.verify.VerifyTasklet;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the steps do, made anew for every run. */
@Configuration(proxyBeanMethods = false)
class Tasklets {

    private final SqlFolder sql;
    private final Clock clock;

    Tasklets(SqlFolder sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Bean
    @EachRun
    Tasklet collectTasklet(RunContext assignment) {
        return new CollectTasklet(
                new Collector(new Inbox(assignment.inbox()), assignment.run(), RunFingerprint.of(assignment.marks().definitions(), sql)),
                new Known(assignment.run().home(), sql, assignment.marks().reading()));
    }

    @Bean
    @EachRun
    Tasklet checkTasklet(RunContext assignment) {
        return new CheckTasklet(new Check(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet landTasklet(RunContext assignment) {
        return new LandTasklet(new Landing(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet releaseTasklet(RunContext assignment) {
        return new ReleaseTasklet(new ReleaseBuilder(assignment.run(), sql, assignment.definitions(), clock));
    }

    @Bean
    @EachRun
    Tasklet verifyTasklet(RunContext assignment) {
        return new VerifyTasklet(new Verification(assignment.run(), sql));
    }

    @Bean
    @EachRun
    Tasklet publishTasklet(RunContext assignment) {
        return new PublishTasklet(new Publication(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet exportTasklet(RunContext assignment) {
        return new ExportTasklet(new Exports(assignment.run(), sql), new Receipts(assignment.run(), sql));
    }
}
