package nianbao.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nianbao.warehouse.Folders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium with one page open, spoken to by its own protocol on loopback. */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long MINUTES = 2;
    private static final List<String> SILENT = List.of(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--remote-debugging-port=0");

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** Where one is installed. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the one that is installed. */
    public Browser() throws Exception {
        profile = Files.createTempDirectory("browser");
        List<String> command = new ArrayList<>(SILENT);
        command.add(0, installed().orElseThrow().toString());
        command.add("--user-data-dir=" + profile);
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
        HttpClient client = HttpClient.newHttpClient();
        URI target = URI.create("http://127.0.0.1:" + port() + "/json/new?about:blank");
        String page = client.send(
                        HttpRequest.newBuilder(target).PUT(HttpRequest.BodyPublishers.noBody()).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        URI address = URI.create(JSON.readTree(page).get("webSocketDebuggerUrl").asString());
        socket = client.newWebSocketBuilder().buildAsync(address, new Listener()).get(MINUTES, TimeUnit.MINUTES);
        for (String domain : List.of("Page", "Runtime", "Log")) {
            ask(domain + ".enable", Map.of());
        }
    }

    private String port() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (!process.isAlive()) {
                throw new IOException("the browser ended: " + Files.readString(profile.resolve("log")));
            }
            Thread.sleep(20);
        }
        return Files.readAllLines(file).get(0);
    }

    /** Opens a page and waits until it is there. */
    public void open(String address) throws Exception {
        loaded = new CompletableFuture<>();
        ask("Page.navigate", Map.of("url", address));
        loaded.get(MINUTES, TimeUnit.MINUTES);
    }

    /** Makes the window so wide. */
    public void width(int width) throws Exception {
        ask("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as people who like them {@code light} or {@code dark} have them. */
    public void scheme(String scheme) throws Exception {
        ask("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Shows pages as they are laid out for {@code print}; with nothing said, for whatever they are shown on. */
    public void medium(String medium) throws Exception {
        ask("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** What a script gives, once it is there. */
    public JsonNode run(String script) throws Exception {
        JsonNode answer = ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** The page as it is printed. */
    public byte[] pdf() throws Exception {
        return Base64.getDecoder().decode(ask("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data").asString());
    }

    /** What the page has said to whoever looks into the console. */
    public List<String> said() {
        return List.copyOf(said);
    }

    private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> question = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(JSON.writeValueAsString(question), true).get(MINUTES, TimeUnit.MINUTES);
        CompletableFuture.anyOf(answer, broken).get(MINUTES, TimeUnit.MINUTES);
        JsonNode told = answer.get(MINUTES, TimeUnit.MINUTES);
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    private void told(JsonNode message) {
        if (message.has("id")) {
            waiting.remove(message.get("id").asInt()).complete(message);
            return;
        }
        switch (message.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" -> said.add(message.toString());
            default -> { }
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                told(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            broken.completeExceptionally(failure);
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        Folders.delete(profile);
    }
}
