package nianbao.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nianbao.job.Nightly;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.job.Startup;
import nianbao.schedule.Schedule;
import nianbao.warehouse.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class ManagementTest {

    @TempDir
    Path folder;

    private Nights nights;
    private int port;

    @BeforeEach
    void begin() throws IOException {
        nights = Nights.in(folder);
        Files.createDirectories(nights.inbox());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @Test
    void runs_workbooks_figures_and_steps_are_counted_and_timed() throws Exception {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(nights.inbox().resolve("a.xlsx"));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 15).save(nights.inbox().resolve("b.xlsx"));

        try (ConfigurableApplicationContext application = start(Map.of())) {
            application.getBean(Nightly.class).run(nights.inbox(), nights.definitions());

            assertThat(get("/metrics").body())
                    .contains("nianbao_runs_total{state=\"completed\"} 1.0")
                    .contains("nianbao_runs_total{state=\"failed\"} 0.0")
                    .contains("nianbao_workbooks_total{outcome=\"accepted\"} 1.0")
                    .contains("nianbao_workbooks_total{outcome=\"returned\"} 1.0")
                    .contains("nianbao_figures_landed_total 2.0")
                    .contains("nianbao_step_seconds_count{step=\"release\"} 1")
                    .containsPattern("nianbao_last_success_seconds 1\\.\\d+E9");
        }
    }

    @Test
    void a_home_is_well_until_a_run_fails_and_again_after_a_good_one() throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of())) {
            Nightly nightly = application.getBean(Nightly.class);
            assertThat(get("/health").statusCode()).isEqualTo(200);

            assertThatThrownBy(() -> nightly.run(folder.resolve("nowhere"), nights.definitions())).isInstanceOf(Failure.class);
            HttpResponse<String> failed = get("/health");
            assertThat(failed.statusCode()).isEqualTo(503);
            assertThat(failed.body()).contains("DOWN").contains("failed");

            nightly.run(nights.inbox(), nights.definitions());
            assertThat(get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_good_run_that_is_too_old_is_complained_of() throws Exception {
        nights.pass();

        try (ConfigurableApplicationContext application = start(Map.of("nianbao.management.max-age", "0s"))) {
            assertThat(application.isActive()).isTrue();
            assertThat(get("/health").statusCode()).isEqualTo(503);
            assertThat(get("/health").body()).contains("no good run since");
            assertThat(get("/other").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> start(Map.of()))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("The management port " + port + " cannot be opened");
        }
    }

    private ConfigurableApplicationContext start(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("nianbao.inbox", nights.inbox().toString());
        settings.put("nianbao.definitions", nights.definitions().toString());
        settings.put("nianbao.schedule.cron", "0 0 2 1 1 ?");
        settings.put("nianbao.management.port", String.valueOf(port));
        return new Startup(nights.home(), nights.sql(), settings).with(Schedule.class, Schedule.PROFILE);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
