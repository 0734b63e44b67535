package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The draw as one would write it down without a thought for speed: the JDK's own HMAC, tickets as text in a sorted map. */
final class PlainDraw {
    private final byte[] key;
    private final TreeMap<String, FrozenReview> list = new TreeMap<>();
    private final DrawRule rule;
    final List<String> certain = new ArrayList<>();
    final List<String> drawn = new ArrayList<>();

    PlainDraw(DrawRequest request) {
        Seed seed = request.seed();
        this.key = hmac(
                seed.code().bytes(), (seed.period() + "\n" + seed.publicRandomness()).getBytes(StandardCharsets.UTF_8));
        this.rule = request.rule();
        request.reviews().forEach(review -> list.put(ticket(review.id()), review));
        goOn("");
    }

    String ticket(String id) {
        return HexFormat.of().formatHex(hmac(key, (id + "\u0001").getBytes(StandardCharsets.UTF_8)));
    }

    List<String> ids() {
        return list.values().stream().map(FrozenReview::id).toList();
    }

    String threshold() {
        return drawn.stream().map(this::ticket).max(String::compareTo).orElse("");
    }

    void late(List<FrozenReview> late) {
        String threshold = threshold();
        late.forEach(review -> list.put(ticket(review.id()), review));
        goOn(threshold);
    }

    private void goOn(String threshold) {
        list.values().stream()
                .filter(this::isCertain)
                .map(FrozenReview::id)
                .filter(id -> !certain.contains(id))
                .forEach(certain::add);
        list.forEach((ticket, review) -> {
            if (ticket.compareTo(threshold) <= 0) {
                draw(review);
            }
        });
        int due = SampleSize.of(rule.sample(), list.size(), certain.size()).drawn();
        list.values().forEach(review -> {
            if (drawn.size() < due) {
                draw(review);
            }
        });
    }

    private void draw(FrozenReview review) {
        if (!isCertain(review) && !drawn.contains(review.id())) {
            drawn.add(review.id());
        }
    }

    private boolean isCertain(FrozenReview review) {
        return rule.certain().contains(review.grade());
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException none) {
            throw new AssertionError(none);
        }
    }
}
