package org.plr.benchmarks.draw;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plr.core.draw.Draw;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.Ticket;

/**
 * A month is drawn, on one thread. The setup checks that the tickets computed alone are those of the draw, by both ways, and
 * that each peer draws as many.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class MonthlyDraw {
    /** How many reviews were completed. */
    @Param({"10000", "1000000"})
    int reviews;

    private DrawRequest month;
    private ClonedHmac hmac;
    private Peers peers;

    /**
     * Makes the month and compares answers.
     *
     * @throws GeneralSecurityException where there is no SHA-256
     * @throws CloneNotSupportedException where its state cannot be copied
     */
    @Setup(Level.Trial)
    public void compare() throws GeneralSecurityException, CloneNotSupportedException {
        month = Month.of(reviews);
        hmac = new ClonedHmac(month.seed());
        Drawn drawn = Draw.of(month).value();
        peers = new Peers(month, drawn.size().drawn());
        byte[] alone = hmac.tickets(month);
        require(Arrays.equals(alone, hmac.ticketsByMac(month)), "the JDK's HMAC gives other tickets");
        require(
                sorted(alone)
                        .equals(drawn.tickets().stream().map(Ticket::ticket).toList()),
                "the draw has others");
        for (List<String> others : List.of(peers.hashedAndSorted(), peers.shuffled(), peers.combinations())) {
            require(new HashSet<>(others).size() == drawn.size().drawn(), "a peer draws another number");
        }
    }

    private List<String> sorted(byte[] tickets) {
        String[] hex = new String[reviews];
        Arrays.setAll(hex, i -> HexFormat.of().formatHex(tickets, i * 32, i * 32 + 32));
        Arrays.sort(hex);
        return List.of(hex);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /**
     * The limit: the tickets alone.
     *
     * @return 32 bytes a review
     * @throws GeneralSecurityException where there is no SHA-256
     * @throws CloneNotSupportedException where its state cannot be copied
     */
    @Benchmark
    public byte[] ticketsAlone() throws GeneralSecurityException, CloneNotSupportedException {
        return hmac.tickets(month);
    }

    /**
     * The tickets alone by the JDK's own HMAC.
     *
     * @return 32 bytes a review
     * @throws GeneralSecurityException where there is no SHA-256
     */
    @Benchmark
    public byte[] ticketsByMac() throws GeneralSecurityException {
        return hmac.ticketsByMac(month);
    }

    /**
     * The library's draw, shared out over the strata: who is drawn, and each threshold.
     *
     * @param told takes both
     */
    @Benchmark
    public void picks(Blackhole told) {
        Drawn drawn = Draw.of(month).value();
        told.consume(drawn.certain());
        told.consume(drawn.drawn());
        told.consume(drawn.thresholds());
    }

    /**
     * The library's draw with every ticket written out, the lowest first.
     *
     * @return the tickets
     */
    @Benchmark
    public List<Ticket> sortedTickets() {
        return List.copyOf(Draw.of(month).value().tickets());
    }

    /**
     * The library's draw with its manifest, for which all ids are sorted.
     *
     * @return the manifest
     */
    @Benchmark
    public String manifest() {
        return Draw.of(month).value().manifest();
    }

    /**
     * Hashed and sorted as text.
     *
     * @return who is drawn
     * @throws GeneralSecurityException where there is no SHA-256
     */
    @Benchmark
    public List<String> hashedAndSorted() throws GeneralSecurityException {
        return peers.hashedAndSorted();
    }

    /**
     * Shuffled by SecureRandom.
     *
     * @return who is drawn
     */
    @Benchmark
    public List<String> shuffled() {
        return peers.shuffled();
    }

    /**
     * Samplers of commons-rng.
     *
     * @return who is drawn
     */
    @Benchmark
    public List<String> combinations() {
        return peers.combinations();
    }
}
