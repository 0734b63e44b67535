package org.plr.core.framework;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The practice standards that belong to each area of work (COL-2). The framework's text lists none, so that none are the
 * default; the bundled framework carries sets that are the library's.
 *
 * @param byArea the standards by the practice area's code, and under {@link #DEFAULT} those of any area not named
 */
public record PracticeStandards(Map<String, List<PracticeStandard>> byArea) {
    /** Under this key stand the standards of any area not named. */
    public static final String DEFAULT = "default";
    /** The text lists no standards. */
    public static final PracticeStandards NONE = new PracticeStandards(Map.of());

    /**
     * Keeps the sets as they are now.
     *
     * @throws IllegalArgumentException where an area has two standards of one code
     */
    public PracticeStandards {
        Map<String, List<PracticeStandard>> kept = new LinkedHashMap<>();
        byArea.forEach((area, standards) -> kept.put(area, List.copyOf(standards)));
        kept.values().forEach(PracticeStandards::requireDistinct);
        byArea = Collections.unmodifiableMap(kept);
    }

    private static void requireDistinct(List<PracticeStandard> standards) {
        Set<String> codes = new HashSet<>();
        for (PracticeStandard standard : standards) {
            if (!codes.add(standard.code())) {
                throw new IllegalArgumentException(
                        "Two practice standards of an area share a code: rename one (COL-2).");
            }
        }
    }

    /**
     * What a review in an area reflects on.
     *
     * @param area the practice area's code
     * @return its standards, else those of any area not named, else none
     */
    public List<PracticeStandard> of(String area) {
        List<PracticeStandard> own = byArea.get(area);
        return own == null ? byArea.getOrDefault(DEFAULT, List.of()) : own;
    }
}
