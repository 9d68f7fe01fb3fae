package nianbao.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.job.Nightly;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.job.Startup;
import nianbao.schedule.Schedule;
import nianbao.warehouse.Failure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    @Test
    void the_status_page_is_made_afresh_for_whoever_looks_at_it() throws Exception {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 15).save(nights.inbox().resolve("a.xlsx"));

        try (ConfigurableApplicationContext application = start(Map.of())) {
            assertThat(get("/status").body()).contains("还没有运行过", "下次运行");
            application.getBean(Nightly.class).run(nights.inbox(), nights.definitions());

            HttpResponse<String> page = get("/status");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().map())
                    .containsEntry("content-type", List.of("text/html; charset=utf-8"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy.get(0))
                            .startsWith("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe"));
            assertThat(sections(page.body())).isEqualTo(sections(Files.readString(nights.home().statusPage())));
            assertThat(Jsoup.parse(page.body()).select("a[href]")).isEmpty();
        }
    }

    @Test
    void nothing_can_be_done_to_the_status_but_looking_at_it_on_this_machine() throws Exception {
        try (ConfigurableApplicationContext application = start(Map.of())) {
            assertThat(application.isActive()).isTrue();
            assertThat(ask("HEAD", "/status", "localhost:" + port)).startsWith("HTTP/1.1 200").contains("Content-Length: ").endsWith("\r\n\r\n");
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
                assertThat(ask(method, "/status", "localhost:" + port)).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
            }
            assertThat(ask("GET", "/status", "elsewhere.example:" + port)).startsWith("HTTP/1.1 403").doesNotContain("<html");
            assertThat(get("/status/../status.html").statusCode()).isEqualTo(404);
            assertThat(get("/statuses").statusCode()).isEqualTo(404);
            for (InetAddress other : otherAddresses()) {
                assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
            }
        }
    }

    /** What is said on the page, but for the links and when it was made. */
    private static List<String> sections(String page) {
        Document document = Jsoup.parse(page);
        document.select("header, .paper").remove();
        return document.select("main *").eachText();
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    /** All of an answer, as a client gets it that may call the server anything. */
    private String ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("Content-length", "Content-Length");
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
