package nianbao.job;

import java.time.Clock;
import nianbao.check.Check;
import nianbao.check.CheckTasklet;
import nianbao.collect.CollectTasklet;
import nianbao.collect.Collector;
import nianbao.collect.Inbox;
import nianbao.collect.Known;
import nianbao.landing.LandTasklet;
import nianbao.landing.Landing;
import nianbao.receipt.Receipts;
import nianbao.release.Draft;
import nianbao.release.ExportTasklet;
import nianbao.release.Exports;
import nianbao.release.Publication;
import nianbao.release.PublishTasklet;
import nianbao.release.ReleaseTasklet;
import nianbao.release.Verification;
import nianbao.release.VerifyTasklet;
import nianbao.warehouse.SqlFolder;
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
    Tasklet collectTasklet(Assignment assignment) {
        return new CollectTasklet(
                new Collector(new Inbox(assignment.inbox()), assignment.run(), Basis.of(assignment.marks().definitions(), sql)),
                new Known(assignment.run().home(), sql, assignment.marks().reading()));
    }

    @Bean
    @EachRun
    Tasklet checkTasklet(Assignment assignment) {
        return new CheckTasklet(new Check(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet landTasklet(Assignment assignment) {
        return new LandTasklet(new Landing(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet releaseTasklet(Assignment assignment) {
        return new ReleaseTasklet(new Draft(assignment.run(), sql, assignment.definitions(), clock));
    }

    @Bean
    @EachRun
    Tasklet verifyTasklet(Assignment assignment) {
        return new VerifyTasklet(new Verification(assignment.run(), sql));
    }

    @Bean
    @EachRun
    Tasklet publishTasklet(Assignment assignment) {
        return new PublishTasklet(new Publication(assignment.run(), sql, assignment.definitions()));
    }

    @Bean
    @EachRun
    Tasklet exportTasklet(Assignment assignment) {
        return new ExportTasklet(new Exports(assignment.run(), sql), new Receipts(assignment.run(), sql));
    }
}
