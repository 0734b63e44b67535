package org.plr.adapters.mail;

/** What a template may name, and nothing else. */
enum Placeholder {
    REFERENCE,
    NEWS,
    DUE,
    WHERE,
    CLAUSE,
    REF;

    /** As a template writes it between braces, and as a template of GOV.UK Notify names it. */
    String word() {
        return switch (this) {
            case REFERENCE -> "reference";
            case NEWS -> "news";
            case DUE -> "due";
            case WHERE -> "where";
            case CLAUSE -> "clause";
            case REF -> "ref";
        };
    }

    static Placeholder of(String word) {
        for (Placeholder each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("A template names {reference}, {news}, {due}, {where}, {clause} and {ref};"
                + " write its other words without braces.");
    }
}
