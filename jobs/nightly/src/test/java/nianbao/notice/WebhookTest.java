package nianbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nianbao.job.Nights;
import nianbao.job.Returns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest {

    private static final String URL = "nianbao.webhook.url";

    @TempDir
    Path folder;

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer server;
    private Nights nights;

    @BeforeEach
    void begin() throws IOException {
        nights = Nights.in(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            received.add(JsonMapper.shared().readTree(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void returned_workbooks_are_told_of_with_file_and_reason() throws Exception {
        save(12, 15);

        nights.pass(URL, url());

        assertThat(received).hasSize(1);
        assertThat(received.get(0).get("event").asString()).isEqualTo("returned");
        JsonNode sentBack = received.get(0).get("run").get("summary").get("sent_back").get(0);
        assertThat(sentBack.get("file").asString()).isEqualTo("a.xlsx");
        assertThat(sentBack.get("reason").asString()).contains("成功数大于调解数");
    }

    @Test
    void a_failed_run_is_told_of_in_words() throws Exception {
        Nights broken = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("sql")), nights.definitions());
        Files.writeString(broken.sql().resolve("tests/broken.sql"), "select 1 as broken");
        save(12, 11);

        assertThatThrownBy(() -> broken.pass(URL, url())).hasMessageContaining("does not pass its tests");

        assertThat(received).hasSize(1);
        assertThat(received.get(0).get("event").asString()).isEqualTo("failed");
        assertThat(received.get(0).get("run").get("failure").asString()).contains("sql/tests/broken.sql");
    }

    @Test
    void a_good_run_is_not_told_of_and_neither_is_any_when_no_address_is_set() throws Exception {
        save(12, 11);
        nights.pass(URL, url());
        save(12, 15);
        nights.pass();

        assertThat(received).isEmpty();
    }

    @Test
    void a_notice_that_is_refused_or_finds_nobody_fails_no_run() throws Exception {
        answer = 500;
        save(12, 15);
        assertThat(nights.pass(URL, url()).sentBack()).hasSize(1);
        assertThat(received).hasSize(1);

        String nobody = url();
        server.stop(0);
        save(13, 16);
        assertThat(nights.pass(URL, nobody).sentBack()).hasSize(1);
        save(14, 17);
        assertThat(nights.pass(URL, "no address at all").sentBack()).hasSize(1);
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    private void save(int mediated, int settled) throws IOException {
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", mediated, settled).save(nights.inbox().resolve("a.xlsx"));
    }
}
