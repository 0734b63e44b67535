package org.plr.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plr.core.delivery.Deliveries;
import org.plr.core.journal.CommandId;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.PortUnavailableException;

/**
 * The process that is killed. It does what each line on its standard input asks, and says what it has done on its standard
 * output, once it was done and not before. Each line that it says has a mark at its end, so that one cut off is known.
 */
final class Node {
    /** Ends each line. */
    static final String WHOLE = " .";

    /** Said before it dies of something that no port allows. */
    static final String BROKEN = "broken";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(30);

    private final Council council;

    private Node(Council council) {
        this.council = council;
    }

    /**
     * A process's start.
     *
     * @param arguments the place, the clock's file, the mail server's port, and how long it is waited for
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Place place = Place.of(arguments[0]);
        say("loaded");
        if (!"open".equals(asked.readLine())) {
            return;
        }
        try {
            live(place, arguments, asked);
        } catch (PortUnavailableException away) {
            say("unavailable start");
        } catch (RuntimeException unexpected) {
            say(BROKEN);
            throw unexpected;
        }
    }

    private static void live(Place place, String[] arguments, BufferedReader asked) throws IOException {
        say("opening");
        try (Place.Opened opened = place.open()) {
            say("opened");
            SharedClock clock = SharedClock.at(Path.of(arguments[1]));
            Council.Mailing mailing = new Council.Mailing(
                    Integer.parseInt(arguments[2]), Duration.ofMillis(Long.parseLong(arguments[3])));
            Node node = new Node(Council.on(opened.store(), clock, mailing));
            say("ready");
            for (String line = asked.readLine(); line != null && !line.equals("quit"); line = asked.readLine()) {
                node.follow(line.split(" "));
            }
        }
        say("closed");
    }

    private void follow(String[] words) {
        switch (words[0]) {
            case "work" -> work(Integer.MAX_VALUE);
            case "some" -> work(Integer.parseInt(words[1]));
            case "grade" -> repeat(Integer.parseInt(words[1]), this::graded);
            case "run" -> run();
            case "deliver" -> deliver(Integer.parseInt(words[1]));
            case "confirm" ->
                say("confirmed "
                        + council.operator().notices().confirm().value().isPresent());
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void repeat(int times, Runnable act) {
        for (int i = 0; i < times; i++) {
            act.run();
        }
        say("done");
    }

    /** All that a first day brings: reviews are given out, graded and returned, and people are told. */
    private void work(int reviews) {
        for (int number = 1; number <= reviews; number++) {
            ReviewRef review = graded();
            if (number % 3 == 0) {
                surely(id -> council.reflect(review, id));
                surely(id -> council.hear(review, id));
                surely(id -> council.complete(review, id));
                say("returned " + review.text());
            }
            if (number % 2 == 0) {
                run();
            }
        }
        say("done");
    }

    private ReviewRef graded() {
        ReviewRef review = surelyGiven(council::allocate);
        say("allocated " + review.text());
        surely(id -> council.grade(review, id));
        say("graded " + review.text());
        return review;
    }

    private static void surely(Consumer<CommandId> command) {
        surelyGiven(id -> {
            command.accept(id);
            return id;
        });
    }

    /** As a host does whose store is away: the same command under the same id, until it is taken. */
    private static <T> T surelyGiven(Function<CommandId, T> command) {
        CommandId id = Council.freshId();
        for (int tries = 0; ; tries++) {
            try {
                return command.apply(id);
            } catch (PortUnavailableException away) {
                say("unavailable " + tries);
                pause();
            }
        }
    }

    private void run() {
        try {
            Deliveries.Run run = council.plr().deliveries().run();
            say("ran " + run.sent() + " " + (run.refused() + run.postponed() + run.parked()) + " " + run.isSilent());
        } catch (PortUnavailableException away) {
            say("unavailable run");
            pause();
        }
    }

    /** Several threads of one node, until none finds anything to send. */
    private void deliver(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger left = new AtomicInteger(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> {
                deliverAll();
                if (left.decrementAndGet() == 0) {
                    say("delivered");
                }
            });
        }
        pool.shutdown();
    }

    private void deliverAll() {
        int sent = 1;
        while (sent > 0) {
            try {
                sent = council.plr().deliveries().run().sent();
            } catch (PortUnavailableException away) {
                say("unavailable run");
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line + WHOLE);
        System.out.flush();
    }
}
