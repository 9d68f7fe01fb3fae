package nianbao.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nianbao.run.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Posts notices as JSON to the address that is set, if one is. */
@Component
public class Webhook {

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final int FIRST_REFUSAL = 300;

    private final String url;
    private final Duration timeout;

    Webhook(@Value("${nianbao.webhook.url}") String url, @Value("${nianbao.webhook.timeout}") Duration timeout) {
        this.url = url;
        this.timeout = timeout;
    }

    /** Posts what there is to tell of a run that has ended. */
    @EventListener
    public void ended(RunRecord run) {
        if (!url.isBlank()) {
            Notice.of(run).ifPresent(this::post);
        }
    }

    private void post(Notice notice) {
        try {
            int answer = client().send(request(notice), HttpResponse.BodyHandlers.discarding()).statusCode();
            if (answer >= FIRST_REFUSAL) {
                LOG.warn("The notice of run {} was answered with {} by {}.", notice.run().run(), answer, host());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The notice of run {} could not be sent to {}: {}", notice.run().run(), host(), e.toString());
        }
    }

    private HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    private HttpRequest request(Notice notice) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(notice.json()))
                .build();
    }

    // The rest of an address often holds a secret, which is not for the log.
    private String host() {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? url : url.substring(0, path);
    }
}
