package org.plr.adapters.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless browser, asked over its own protocol; every message that it sends is kept. */
final class Chromium implements AutoCloseable {
    private static final long SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int asked;

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/chromium"));
    }

    Chromium(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        "/usr/bin/chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("out.txt").toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(target(profile)), new Heard())
                .join();
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            ask(domain + ".enable", "{}");
        }
    }

    private String target(Path profile) throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0;
                i < SECONDS * 10
                        && (!Files.exists(port) || Files.readAllLines(port).size() < 2);
                i++) {
            Thread.sleep(100);
        }
        String at = "127.0.0.1:" + Files.readAllLines(port).get(0);
        try (var in = URI.create("http://" + at + "/json/list").toURL().openStream()) {
            Matcher found = Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws://[^\"]+/page/[^\"]+)\"")
                    .matcher(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            if (!found.find()) {
                throw new IOException("no page to ask");
            }
            return found.group(1);
        }
    }

    private final class Heard implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(message.toString());
                answers.add(message.toString());
                message.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, part, last);
        }
    }

    /** What the browser answers. */
    String ask(String method, String params) throws InterruptedException {
        int id = ++asked;
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}", true)
                .join();
        return await("\"id\":" + id + ",");
    }

    private String await(String start) throws InterruptedException {
        String next = "";
        while (next != null && !next.contains(start)) {
            next = answers.poll(SECONDS, TimeUnit.SECONDS);
        }
        return java.util.Objects.requireNonNull(next, "the browser does not answer");
    }

    /** Shows a page in a window of this width, and waits until it is loaded. */
    void show(Path page, int width) throws InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":800,\"deviceScaleFactor\":1,\"mobile\":true}");
        answers.clear();
        socket.sendText("{\"id\":0,\"method\":\"Page.navigate\",\"params\":{\"url\":\"" + page.toUri() + "\"}}", true)
                .join();
        await("Page.loadEventFired");
    }

    /** What an expression in the page is worth. */
    String worth(String expression) throws InterruptedException {
        Matcher found = Pattern.compile("\"value\":([^,}]*)")
                .matcher(ask("Runtime.evaluate", "{\"expression\":\"" + expression + "\"}"));
        return found.find() ? found.group(1) : "";
    }

    Stream<String> heard(String event) {
        return heard.stream().filter(each -> each.contains("\"method\":\"" + event + "\""));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
