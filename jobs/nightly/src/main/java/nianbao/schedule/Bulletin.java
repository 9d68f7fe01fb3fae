package nianbao.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import nianbao.run.Plan;
import nianbao.run.Plans;
import nianbao.run.Times;
import nianbao.run.Worker;
import nianbao.status.StatusFile;
import nianbao.warehouse.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Lets those who ask for the status know that this schedule is at work, and what it goes by. */
class Bulletin implements DisposableBean {

    private final Plans plans;
    private final StatusFile page;
    private final Plan plan;

    Bulletin(Home home, StatusFile page, Clock clock, Times times) throws IOException {
        this.plans = new Plans(home);
        this.page = page;
        this.plan = new Plan(Worker.current(), clock.instant(), times.cron(), times.zone(), null);
        plans.keep(plan);
    }

    /** Tells when a run is tried again; null for not at all. */
    void tell(@Nullable Instant retryAt) throws IOException {
        plans.keep(plan.retryingAt(retryAt));
        page.betweenRuns();
    }

    @Override
    public void destroy() throws IOException {
        plans.end(plan.worker());
    }
}
