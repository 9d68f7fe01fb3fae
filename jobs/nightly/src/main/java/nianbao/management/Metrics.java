package nianbao.management;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Summary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts and times what the runs of this process did. */
@Component
class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Health health;

    // A counter that first appears with a one shows no increase: those that alarms watch begin at zero.
    Metrics(Health health) {
        this.health = health;
        registry.counter("nianbao.runs", "state", State.COMPLETED.word());
        registry.counter("nianbao.runs", "state", State.FAILED.word());
        registry.counter("nianbao.figures.landed");
        TimeGauge.builder("nianbao.last.success", this::lastSuccess, TimeUnit.SECONDS)
                .description("When the last good run ended, in seconds since 1970; 0 for never")
                .register(registry);
    }

    /** Takes in a run that has ended. */
    @EventListener
    public void ended(RunRecord run) {
        registry.counter("nianbao.runs", "state", run.state().word()).increment();
        Timer.builder("nianbao.run").register(registry).record(Duration.between(run.started(), run.ended()));
        run.steps().forEach(this::ended);
        if (run.summary() != null) {
            did(run.summary());
        }
    }

    /** All of it in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    private void ended(StepRecord step) {
        if (step.seconds() != null) {
            Timer.builder("nianbao.step")
                    .tag("step", step.step())
                    .register(registry)
                    .record(Math.round(step.seconds() * 1000), TimeUnit.MILLISECONDS);
        }
    }

    private void did(Summary summary) {
        summary.submissions().forEach((outcome, number) ->
                registry.counter("nianbao.workbooks", "outcome", outcome).increment(number));
        registry.counter("nianbao.figures.landed").increment((double) summary.figures());
    }

    private long lastSuccess() {
        return health.lastSuccess().map(Instant::getEpochSecond).orElse(0L);
    }
}
