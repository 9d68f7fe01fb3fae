package nianbao.management;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.language.Language;
import nianbao.run.Moment;
import nianbao.sql.SqlFolder;
import nianbao.status.HomeStatus;
import nianbao.status.StatusPage;
import nianbao.warehouse.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The status page as it is at the moment when somebody looks at it; nothing can be changed through it. */
@Component
class StatusAnswer implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(StatusAnswer.class);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAILED = 500;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    // A foreign page could have its own name point here, and read what it is answered.
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Home home;
    private final SqlFolder sql;
    private final Health health;

    StatusAnswer(Home home, SqlFolder sql, Health health) {
        this.home = home;
        this.sql = sql;
        this.health = health;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        if (!exchange.getRequestURI().getPath().equals("/status")) {
            answer(exchange, NOT_FOUND, TEXT, "Here is /status.\n");
        } else if (!READING.contains(exchange.getRequestMethod())) {
            headers.set("Allow", "GET, HEAD");
            answer(exchange, NOT_ALLOWED, TEXT, "The status can be looked at, and nothing else.\n");
        } else if (!THIS_MACHINE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Host"))).matches()) {
            answer(exchange, FORBIDDEN, TEXT, "Ask for localhost.\n");
        } else {
            page(exchange);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        try {
            Moment moment = Moment.here();
            HomeStatus status = HomeStatus.of(home, sql, moment, StatusPage.RUNS);
            answer(exchange, OK, "text/html; charset=utf-8", new StatusPage(status, Language.ZH, moment, health.isLate(), false).html());
        } catch (SQLException | RuntimeException e) {
            LOG.error("The status page could not be made: {}", e.toString());
            answer(exchange, FAILED, TEXT, "The page could not be made; the log says why. ./nianbao status tells the same.\n");
        }
    }

    private static void answer(HttpExchange exchange, int code, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            headers.set("Content-Security-Policy", StatusPage.policy() + "; frame-ancestors 'none'");
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(code, -1);
            } else {
                exchange.sendResponseHeaders(code, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
