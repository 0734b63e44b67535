package org.plr.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that embeds the library, as its parent sees it. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(600);

    private final Process process;
    private final Writer in;
    private final Thread reader;
    private final List<String> heard = new ArrayList<>();
    private int next;
    private boolean ended;

    /**
     * What a process is started with.
     *
     * @param before the command that starts it in turn, such as strace with its options; often empty
     * @param place where its journal lies
     * @param clock the clock
     * @param mailing its mail server
     */
    record Start(List<String> before, Place place, SharedClock clock, Council.Mailing mailing) {
        Child child() {
            return child(SharedClasses.options(place));
        }

        Child child(List<String> classes) {
            List<String> command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-XX:-UsePerfData",
                    "-Xmx256m"));
            command.addAll(classes);
            command.addAll(List.of(
                    Node.class.getName(),
                    place.text(),
                    clock.file().toString(),
                    Integer.toString(mailing.port()),
                    Long.toString(mailing.patience().toMillis())));
            return new Child(command);
        }
    }

    private Child(List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("No process can be started.", e);
        }
        in = process.outputWriter(StandardCharsets.UTF_8);
        reader = new Thread(this::read, "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** To the end of the pipe: what a process said before it died is in there. */
    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pipe of a child broke.", e);
        } finally {
            end();
        }
    }

    private synchronized void hear(String line) {
        if (line.endsWith(Node.WHOLE)) {
            heard.add(line.substring(0, line.length() - Node.WHOLE.length()));
            notifyAll();
        }
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Asks for something; a child that is dead hears nothing. */
    Child tell(String line) {
        try {
            in.write(line + "\n");
            in.flush();
        } catch (IOException dead) {
            process.toHandle().destroyForcibly();
        }
        return this;
    }

    /** Opens its journal and waits until it has. */
    Child opened() {
        tell("open");
        await("ready");
        return this;
    }

    /** The next line that begins with this word; those before are passed over. */
    synchronized String await(String word) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            while (next < heard.size()) {
                String line = heard.get(next++);
                if ((line + " ").startsWith(word + " ")) {
                    return line;
                }
            }
            long left = until - System.nanoTime();
            if (ended || left <= 0) {
                throw new AssertionError("The child never said '" + word + "', but " + heard);
            }
            pause(left);
        }
    }

    /** Passes over what it has said until now. */
    synchronized Child skip() {
        next = heard.size();
        return this;
    }

    private void pause(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a child was waited for.", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** By its handle: the process's own way would close the pipe and lose what it had said. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Kills it and waits until it is dead. */
    void killed() {
        kill();
        process.onExit().join();
    }

    /** Waits for its end and gives all that it said. */
    List<String> said() {
        try {
            reader.join(PATIENCE.toMillis());
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The child does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return List.copyOf(heard);
        }
    }

    /** What each line that begins with this word says of which review. */
    static List<String> of(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    private void signal(String which) {
        Processes.run(List.of("kill", which, Long.toString(pid())));
    }

    @Override
    public void close() {
        kill();
    }
}
