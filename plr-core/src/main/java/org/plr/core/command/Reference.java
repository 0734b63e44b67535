package org.plr.core.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.FrameworksInForce;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;
import org.plr.core.people.KnownOrganisations;
import org.plr.core.people.Organisation;
import org.plr.core.people.OrganisationLoaded;

/**
 * The reference data as the journal has it: frameworks, organisation charts, holidays. Each load is a fact with a hash,
 * and the content is kept under it.
 */
public final class Reference implements View {
    private final Function<String, String> contents;
    private final Function<String, Framework> known;
    private FrameworksInForce frameworks = FrameworksInForce.of(List.of());
    private KnownOrganisations organisations = KnownOrganisations.none();
    private @Nullable Holidays holidays;
    private String holidaysHash = "";

    /**
     * Nothing loaded yet but the bundled holidays.
     *
     * @param contents finds a content by its hash; throws where there is none
     * @param known finds a framework by its hash; throws where there is none
     */
    public Reference(Function<String, String> contents, Function<String, Framework> known) {
        this.contents = contents;
        this.known = known;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof FrameworkFact.Adopted adopted) {
            frameworks = frameworks.and(known.apply(adopted.hash()));
        } else if (recorded.fact() instanceof OrganisationLoaded loaded) {
            Organisation organisation = Organisation.parse(contents.apply(loaded.hash()));
            organisations = organisations.with(recorded.draft().recordedAt(), organisation);
        } else if (recorded.fact() instanceof HolidaysLoaded loaded) {
            // Now and not when they are asked for: a view that asks while it is told of a fact must not be left
            // half-way.
            holidays = Holidays.parse(contents.apply(loaded.hash()));
            holidaysHash = loaded.hash();
        }
    }

    /**
     * The framework in force at a moment (GOV-1).
     *
     * @param at the moment
     * @return the framework, or empty before the first
     */
    public Optional<Framework> inForce(Instant at) {
        return frameworks.inForce(at);
    }

    /**
     * Every framework adopted.
     *
     * @return the frameworks by effective date
     */
    public FrameworksInForce frameworks() {
        return frameworks;
    }

    /**
     * The organisation as known now, and as known before.
     *
     * @return every chart loaded
     */
    public KnownOrganisations organisations() {
        return organisations;
    }

    /**
     * The holidays as known now.
     *
     * @return the last calendar loaded; England and Wales before the first
     */
    public Holidays holidays() {
        if (holidays == null) {
            holidays = Holidays.englandAndWales();
        }
        return holidays;
    }

    /**
     * The hash under which the holidays are kept.
     *
     * @return the hash, or empty before the first load
     */
    public String holidaysHash() {
        return holidaysHash;
    }
}
