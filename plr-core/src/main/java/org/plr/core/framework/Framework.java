package org.plr.core.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;
import org.plr.core.journal.Sha256;
import org.plr.core.people.Responsibility;
import org.plr.core.people.Role;

/**
 * One version of a council's framework: its figures, and who answers for it (GOV-1, GOV-4). Whatever occurs while it is in
 * force is judged by it for good. Two frameworks are equal where their id and their document are.
 */
@RuleOf("GOV-1")
public final class Framework {
    private final String id;
    private final String document;
    private final String hash;
    private final Edition edition;
    private final Term term;
    private final Instant start;
    private final Governance governance;
    private final Figures figures;

    /**
     * A framework as its document says.
     *
     * @param source the document
     * @param edition which document it is
     * @param term when it is in force
     * @param governance who answers for it
     * @param figures its figures
     */
    public Framework(Source source, Edition edition, Term term, Governance governance, Figures figures) {
        this.id = source.id;
        this.document = source.document;
        this.hash = Sha256.of(document);
        this.edition = Objects.requireNonNull(edition, "edition");
        this.term = Objects.requireNonNull(term, "term");
        this.start = term.effective().atStartOfDay(term.zone()).toInstant();
        this.governance = Objects.requireNonNull(governance, "governance");
        this.figures = Objects.requireNonNull(figures, "figures");
    }

    /**
     * A document under its id.
     *
     * @param id lower-case letters, digits and hyphens, such as {@code bcp-2022-1}
     * @param document what was read, in its canonical form: without white space, keys in alphabetical order, nothing
     *     added
     */
    public record Source(String id, String document) {
        /** Refuses null. */
        public Source {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * What every entry names it by.
     *
     * @return such as {@code bcp-2022-1}
     */
    public String id() {
        return id;
    }

    /**
     * The document in its canonical form, which is kept under the {@link #hash} and gives the same framework when read
     * again. White space and the order of keys do not change it, anything else does.
     *
     * @return JSON text
     */
    public String document() {
        return document;
    }

    /**
     * The SHA-256 of the document's UTF-8 bytes.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * Which document it is.
     *
     * @return title, version and source
     */
    public Edition edition() {
        return edition;
    }

    /**
     * When it is in force and to be reviewed (GOV-1).
     *
     * @return its days and their zone
     */
    public Term term() {
        return term;
    }

    /** {@return who answers for it, and its history (GOV-4): owner, authors, approval, amendments} */
    public Governance governance() {
        return governance;
    }

    /** {@return for how long the council keeps texts, by class of record} */
    public RetentionPeriods retention() {
        return governance.retention();
    }

    /** {@return all its figures, by subject} */
    public Figures figures() {
        return figures;
    }

    /**
     * The zone of every local day.
     *
     * @return such as Europe/London
     */
    public ZoneId zone() {
        return term.zone();
    }

    /**
     * The first local day on which it is in force (GOV-1).
     *
     * @return the day
     */
    public LocalDate effective() {
        return term.effective();
    }

    /**
     * The first instant at which it is in force (GOV-1): in London, 22 May 2022 23:00 in UTC where that is 23 May.
     *
     * @return the start of its first day in its zone
     */
    public Instant start() {
        return start;
    }

    /**
     * The last local day for which it was meant; it stays in force until the next one is effective.
     *
     * @return the day, or empty where nobody said
     */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(term.effectiveTo());
    }

    /**
     * The local day by which it is to be reviewed (GOV-1).
     *
     * @return the day
     */
    public LocalDate reviewBy() {
        return term.reviewBy();
    }

    /**
     * How soon a concern is shared (CON-1).
     *
     * @return the figures
     */
    public Sharing sharing() {
        return figures.concerns().sharing();
    }

    /**
     * How soon a remedial action is completed (CON-3).
     *
     * @return the figures
     */
    public RemedialActions remedialActions() {
        return figures.concerns().remedialActions();
    }

    /** {@return how soon immediate action is taken (CON-2)} */
    public ImmediateAction immediateAction() {
        return figures.concerns().immediateAction();
    }

    /**
     * When an Inadequate review is audited again (CON-5).
     *
     * @return the figures
     */
    public ReAudit reAudit() {
        return figures.concerns().reAudit();
    }

    /**
     * Who completes collaborative reviews (ROL-1).
     *
     * @return the manager roles, in the council's order
     */
    public Set<Role> managerRoles() {
        return figures.programme().managerRoles();
    }

    /**
     * How many collaborative reviews each manager completes in a month (ROL-2).
     *
     * @return zero or more
     */
    public int reviewsPerMonth() {
        return figures.programme().reviewsPerMonth();
    }

    /**
     * What a review in an area of work reflects on (COL-2).
     *
     * @param area the practice area's code
     * @return its standards; none where the framework has none
     */
    public List<PracticeStandard> standards(String area) {
        return figures.review().standards().of(area);
    }

    /**
     * The principles in use (VAL-1).
     *
     * @return at most the eight
     */
    public List<Principle> principles() {
        return figures.review().principles();
    }

    /**
     * The sources in the record where feedback may be present (COL-7).
     *
     * @return their codes
     */
    public List<String> typicalSources() {
        return figures.review().typicalSources();
    }

    /**
     * The grades (COL-8).
     *
     * @return the scale
     */
    public Scale scale() {
        return figures.grades().scale();
    }

    /**
     * Whether a grade needs its reason (COL-8).
     *
     * @return true where a grade without is refused
     */
    public boolean rationaleRequired() {
        return figures.grades().rationaleRequired();
    }

    /**
     * How many reviews are moderated (MOD-2).
     *
     * @return the figures
     */
    public Moderation moderation() {
        return figures.moderation();
    }

    /**
     * Who owes the discussion in supervision (TRK-5).
     *
     * @return what they are to the child
     */
    public Responsibility supervisionOwedBy() {
        return figures.assurance().tracking().supervisionOwedBy();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Framework that && id.equals(that.id) && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "framework " + id;
    }
}
