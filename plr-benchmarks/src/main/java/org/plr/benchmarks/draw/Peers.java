package org.plr.benchmarks.draw;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.CombinationSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.FrozenReview;
import org.plr.core.framework.Grade;

/** What a Java developer would write: each takes all Inadequate ones and so many others, but of others' choosing. */
final class Peers {
    private final DrawRequest month;
    private final int count;
    private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7L);

    Peers(DrawRequest month, int count) {
        this.month = month;
        this.count = count;
    }

    private record Hashed(String hash, String id) {}

    /** A hash of a key and the id as text, sorted in each stratum: anybody can repeat it too. */
    List<String> hashedAndSorted() throws GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        Map<String, List<Hashed>> strata = new TreeMap<>();
        for (FrozenReview review : month.reviews()) {
            if (!review.grade().equals(Grade.INADEQUATE)) {
                byte[] hash = sha256.digest(("2022-06 key " + review.id()).getBytes(StandardCharsets.UTF_8));
                strata.computeIfAbsent(review.stratum().orElseThrow(), key -> new ArrayList<>())
                        .add(new Hashed(HexFormat.of().formatHex(hash), review.id()));
            }
        }
        List<String> drawn = new ArrayList<>();
        List<List<Hashed>> lists = List.copyOf(strata.values());
        int[] parts = parts(lists);
        for (int i = 0; i < parts.length; i++) {
            List<Hashed> sorted = lists.get(i);
            sorted.sort(Comparator.comparing(Hashed::hash));
            sorted.subList(0, parts[i]).forEach(each -> drawn.add(each.id()));
        }
        return drawn;
    }

    /** Shuffled as a whole, without strata: nobody can repeat it. */
    List<String> shuffled() {
        List<String> others = new ArrayList<>();
        for (FrozenReview review : month.reviews()) {
            if (!review.grade().equals(Grade.INADEQUATE)) {
                others.add(review.id());
            }
        }
        Collections.shuffle(others, new SecureRandom());
        return List.copyOf(others.subList(0, count));
    }

    /** A sampler of commons-rng for each stratum: repeated only with the list in the same order. */
    List<String> combinations() {
        Map<String, List<String>> strata = new TreeMap<>();
        for (FrozenReview review : month.reviews()) {
            if (!review.grade().equals(Grade.INADEQUATE)) {
                strata.computeIfAbsent(review.stratum().orElseThrow(), key -> new ArrayList<>())
                        .add(review.id());
            }
        }
        List<String> drawn = new ArrayList<>();
        List<List<String>> lists = List.copyOf(strata.values());
        int[] parts = parts(lists);
        for (int i = 0; i < parts.length; i++) {
            for (int place : parts[i] == 0 ? new int[0] : chosen(lists.get(i).size(), parts[i])) {
                drawn.add(lists.get(i).get(place));
            }
        }
        return drawn;
    }

    private int[] chosen(int of, int part) {
        return new CombinationSampler(random, of, part).sample();
    }

    /** In proportion, what is left over to the first ones. */
    private int[] parts(List<? extends List<?>> lists) {
        int all = lists.stream().mapToInt(List::size).sum();
        int[] parts = new int[lists.size()];
        int left = count;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) ((long) count * lists.get(i).size() / all);
            left -= parts[i];
        }
        for (int i = 0; left > 0; i++, left--) {
            parts[i]++;
        }
        return parts;
    }
}
