package se.tertial.plan.exporter.html;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium without a window, steered by the DevTools protocol over its two pipes: no port, no driver, no library. Not
 * thread-safe.
 */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final InputStream input;
    private final OutputStream output;
    private final List<Map<?, ?>> events = new ArrayList<>();
    private String session = "";
    private int calls;

    private Browser(Process process) {
        this.process = process;
        this.input = new BufferedInputStream(process.getInputStream());
        this.output = process.getOutputStream();
    }

    /** Starts a browser; the test is skipped if there is none, unless programs are required. */
    static Browser start(Path profile) throws IOException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent() || "required".equals(System.getProperty("tertial.tools")), "not given chromium");
        String chromium = program.orElseThrow(() -> new IOException("There is no chromium on the PATH"))
                .toString();
        // Descriptors 3 and 4 are those of the protocol; a container may have little shared memory and no sandbox.
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "exec \"$0\" --headless=new --remote-debugging-pipe --no-sandbox --disable-gpu --disable-dev-shm-usage"
                                + " --no-first-run --hide-scrollbars --force-device-scale-factor=1 --disable-extensions"
                                + " --user-data-dir=\"$1\" about:blank 3<&0 4>&1 >/dev/null 2>&1",
                        chromium,
                        profile.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Browser browser = new Browser(process);
        browser.attach();
        return browser;
    }

    private void attach() {
        Map<?, ?> targets = (Map<?, ?>) call("Target.createTarget", "\"url\":\"about:blank\"");
        Map<?, ?> attached = (Map<?, ?>)
                call("Target.attachToTarget", "\"targetId\":\"" + targets.get("targetId") + "\",\"flatten\":true");
        session = String.valueOf(attached.get("sessionId"));
        call("Page.enable", "");
        call("Runtime.enable", "");
    }

    /** Opens a page and waits until it is there. */
    Browser open(Path page, String fragment) {
        call("Page.navigate", "\"url\":\"about:blank\"");
        await("Page.loadEventFired");
        call("Page.navigate", "\"url\":" + Json.quoted(page.toUri() + fragment));
        await("Page.loadEventFired");
        return this;
    }

    Browser size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":"
                        + (width < 600));
        return this;
    }

    Browser scheme(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                "\"media\":\"screen\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]");
        return this;
    }

    Browser paper() {
        call("Emulation.setEmulatedMedia", "\"media\":\"print\",\"features\":[]");
        return this;
    }

    Browser scripts(boolean allowed) {
        call("Emulation.setScriptExecutionDisabled", "\"value\":" + !allowed);
        return this;
    }

    /** What a script says; a promise is waited for. */
    String say(String script) {
        Map<?, ?> answer = (Map<?, ?>) call(
                "Runtime.evaluate",
                "\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + Json.quoted(script));
        if (answer.get("exceptionDetails") != null) {
            throw new IllegalStateException(script + ": " + answer);
        }
        return String.valueOf(
                ((Map<?, ?>) Optional.ofNullable((Object) answer.get("result")).orElse(Map.of())).get("value"));
    }

    /** Presses a key with the code that Windows has for it. */
    Browser press(String key, int code, String text) {
        String its = "\"key\":\"" + key + "\",\"code\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code;
        call(
                "Input.dispatchKeyEvent",
                "\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + its
                        + (text.isEmpty() ? "" : ",\"text\":" + Json.quoted(text)));
        call("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + its);
        return this;
    }

    /** Writes into the field that has the focus. */
    Browser type(String text) {
        call("Input.insertText", "\"text\":" + Json.quoted(text));
        return this;
    }

    /** Keeps a picture of what is seen. */
    void picture(Path file) throws IOException {
        Map<?, ?> picture = (Map<?, ?>) call("Page.captureScreenshot", "\"format\":\"png\"");
        Files.write(file, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    }

    private Object call(String method, String parameters) {
        int id = ++calls;
        String where = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        send("{\"id\":" + id + ",\"method\":\"" + method + "\"" + where + ",\"params\":{" + parameters + "}}");
        while (true) {
            Map<?, ?> message = receive();
            if (String.valueOf(id).equals(message.get("id"))) {
                if (message.get("error") != null) {
                    throw new IllegalStateException(method + ": " + message.get("error"));
                }
                return Optional.ofNullable((Object) message.get("result")).orElse(Map.of());
            }
            events.add(message);
        }
    }

    private void await(String event) {
        while (events.stream().noneMatch(message -> event.equals(message.get("method")))) {
            events.add(receive());
        }
        events.clear();
    }

    private void send(String message) {
        try {
            output.write(message.getBytes(StandardCharsets.UTF_8));
            output.write(0);
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<?, ?> receive() {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            for (int next = input.read(); next != 0; next = input.read()) {
                if (next < 0) {
                    throw new EOFException("The browser has gone");
                }
                message.write(next);
            }
            return Json.object(message.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        session = "";
        try {
            call("Browser.close", "");
        } catch (UncheckedIOException e) {
            // It may be gone before it has answered.
            process.destroy();
        }
        process.onExit().join();
    }
}
