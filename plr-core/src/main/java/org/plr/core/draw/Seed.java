package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.plr.core.Refusal;
import org.plr.core.ticket.Ids;
import org.plr.core.ticket.Tickets;

/**
 * What the tickets of a draw come from. Nobody alone controls both the code, which was committed to before, and the public
 * randomness, which nobody could know before; so nobody can steer who is drawn.
 *
 * @param period what is drawn for, such as {@code 2022-06}; taken as given
 * @param publicRandomness what anybody can look up and nobody could know when the reviews were frozen, such as a lottery's
 *     numbers with its date; taken as given, to the last space
 * @param code the one-time code
 */
public record Seed(String period, String publicRandomness, Code code) {

    /** Refuses null. */
    public Seed {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(publicRandomness, "publicRandomness");
        Objects.requireNonNull(code, "code");
    }

    /**
     * The ticket of one review, for whoever wants to follow a single one. No other review has a part in it.
     *
     * @param id the review's id; normalised first, as in a draw
     * @return 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException where a draw would refuse the id
     */
    public String ticket(String id) {
        String normal = Ids.normal(id);
        Ids.refusal(normal, "$").map(Refusal::message).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return HexFormat.of().formatHex(tickets().of(normal));
    }

    Tickets tickets() {
        return Tickets.extracted(code.bytes(), keyingMaterial());
    }

    /**
     * The key that gives every ticket: the HMAC-SHA256 of the period, a line feed and the public randomness under the code.
     * Whoever knows the code can compute it.
     *
     * @return 32 bytes
     */
    public byte[] key() {
        return Tickets.key(code.bytes(), keyingMaterial());
    }

    private byte[] keyingMaterial() {
        return (period + "\n" + publicRandomness).getBytes(StandardCharsets.UTF_8);
    }

    /** Without the randomness, which may be long. */
    @Override
    public String toString() {
        return "the seed of a draw";
    }
}
