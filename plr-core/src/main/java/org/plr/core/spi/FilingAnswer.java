package org.plr.core.spi;

import java.time.Instant;
import java.util.Objects;

/** How a document stands with a child's record. */
public sealed interface FilingAnswer {

    /** The record's side has it and has not put it on the record yet. It is asked again. */
    record Pending() implements FilingAnswer {}

    /**
     * It is on the child's record. This is final.
     *
     * @param receipt where, by whom and when
     */
    record Filed(Receipt receipt) implements FilingAnswer {

        /** Refuses null. */
        public Filed {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * It is not on the record and never will be under this key. This is final.
     *
     * @param code a fixed code for the cause, such as {@code document.too-large}: 1 to 60 letters, digits, dots and hyphens
     * @param words what is wrong, for whoever filed it; of these the first 1,000 characters that can be shown are kept
     */
    record Rejected(String code, String words) implements FilingAnswer {

        /** Refuses null. */
        public Rejected {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(words, "words");
        }

        /** The code alone: a case system's words may name somebody. */
        @Override
        public String toString() {
            return "rejected for " + code;
        }
    }

    /**
     * What a case system says of a document that it keeps.
     *
     * @param reference the case system's own reference of the document
     * @param by who or what put it there, as the case system says
     * @param at when
     */
    record Receipt(String reference, String by, Instant at) {

        /** Refuses null. */
        public Receipt {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        /** Nothing of it: a reference leads to the record, and a name to a person. */
        @Override
        public String toString() {
            return "receipt";
        }
    }
}
