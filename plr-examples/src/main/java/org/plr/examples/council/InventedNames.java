package org.plr.examples.council;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Names that are clearly nobody's: a bird, plant or stone before an imagined place, each pair used once. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "Alder",
            "Avocet",
            "Bracken",
            "Brambling",
            "Burdock",
            "Curlew",
            "Dotterel",
            "Dunlin",
            "Flint",
            "Fulmar",
            "Gannet",
            "Garnet",
            "Jasper",
            "Linnet",
            "Onyx",
            "Plover",
            "Sedge",
            "Siskin",
            "Sorrel",
            "Tansy",
            "Teasel",
            "Whinchat",
            "Wren",
            "Yarrow");
    private static final List<String> FAMILY = List.of(
            "Ashenbough",
            "Birchwater",
            "Brackenbeck",
            "Brindlewick",
            "Chalkdene",
            "Cobblemoor",
            "Elderfen",
            "Fernhollow",
            "Gravelhythe",
            "Hazelmarsh",
            "Larchenfold",
            "Lichenford",
            "Mossbankle",
            "Oakenmere",
            "Pebblebrook",
            "Quartzley",
            "Rowanspring",
            "Slatecombe",
            "Thistledew",
            "Willowrill");

    private final Deque<String> names;

    InventedNames(Random chance) {
        List<String> all = new ArrayList<>();
        GIVEN.forEach(given -> FAMILY.forEach(family -> all.add(given + " " + family)));
        Collections.shuffle(all, chance);
        names = new ArrayDeque<>(all);
    }

    /** The next name, which no one has had before. */
    String next() {
        return names.remove();
    }
}
