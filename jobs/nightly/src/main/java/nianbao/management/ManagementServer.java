package nianbao.management;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nianbao.run.JsonFile;
import nianbao.warehouse.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers {@code /metrics}, {@code /health} and {@code /status} to this machine alone, on the port that is set; 0 for not at all. */
@Component
public class ManagementServer implements SmartLifecycle {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final Metrics metrics;
    private final Health health;
    private final StatusAnswer status;
    private final int port;
    private @Nullable HttpServer server;

    ManagementServer(Metrics metrics, Health health, StatusAnswer status, @Value("${nianbao.management.port}") int port) {
        this.metrics = metrics;
        this.health = health;
        this.status = status;
        this.port = port;
    }

    @Override
    public void start() {
        if (port == 0) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw Failure.of("management_port_taken", port, e.getMessage()).by(e);
        }
        server.createContext("/", ManagementServer::unknown);
        server.createContext("/metrics", this::metrics);
        server.createContext("/health", this::health);
        server.createContext("/status", status);
        server.start();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private void metrics(HttpExchange exchange) throws IOException {
        answer(exchange, OK, "text/plain; version=0.0.4; charset=utf-8", metrics.text());
    }

    private void health(HttpExchange exchange) throws IOException {
        Optional<String> complaint = health.complaint();
        Map<String, String> answer = complaint
                .map(reason -> Map.of("status", "DOWN", "reason", reason))
                .orElse(Map.of("status", "UP"));
        String json = JsonFile.MAPPER.writeValueAsString(answer);
        answer(exchange, complaint.isPresent() ? UNAVAILABLE : OK, "application/json", json);
    }

    private static void unknown(HttpExchange exchange) throws IOException {
        answer(exchange, NOT_FOUND, "text/plain; charset=utf-8", "Here are /metrics, /health and /status.\n");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
