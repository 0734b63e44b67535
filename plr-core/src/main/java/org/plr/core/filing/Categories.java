package org.plr.core.filing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.RecordCategory;

/** Under which category each kind of document is kept: the council's own words, as its case system has them. Immutable. */
public final class Categories {
    private final Map<DocumentKind, RecordCategory> byKind;

    private Categories(Map<DocumentKind, RecordCategory> byKind) {
        this.byKind = byKind;
    }

    /** {@return "Quality assurance" for both kinds, with "Practice Learning Review" or "Supervision" below it} */
    public static Categories usual() {
        Map<DocumentKind, RecordCategory> usual = new EnumMap<>(DocumentKind.class);
        usual.put(DocumentKind.REVIEW, new RecordCategory("Quality assurance", "Practice Learning Review"));
        usual.put(DocumentKind.SUPERVISION, new RecordCategory("Quality assurance", "Supervision"));
        return new Categories(usual);
    }

    /**
     * The same with another category for one kind.
     *
     * @param kind the kind of document
     * @param category under what it is kept
     * @return other categories
     */
    public Categories with(DocumentKind kind, RecordCategory category) {
        Map<DocumentKind, RecordCategory> other = new EnumMap<>(byKind);
        other.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(category, "category"));
        return new Categories(other);
    }

    /** {@return under what a kind of document is kept} */
    public RecordCategory of(DocumentKind kind) {
        return Objects.requireNonNull(byKind.get(kind), "every kind has a category");
    }
}
