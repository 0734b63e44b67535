package org.plr.core.json;

import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plr.core.benchmarking.BenchmarkingFact;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.concern.ConcernFact;
import org.plr.core.delivery.DeliveryFact;
import org.plr.core.draw.DrawFact;
import org.plr.core.duty.DutyFact;
import org.plr.core.filing.FilingFact;
import org.plr.core.focussed.FocussedFact;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Fact;
import org.plr.core.journal.UnreadableFactException;
import org.plr.core.link.LinkFact;
import org.plr.core.moderation.ModerationFact;
import org.plr.core.people.OrganisationLoaded;
import org.plr.core.retention.RetentionFact;
import org.plr.core.review.EarlierFact;
import org.plr.core.review.ProgrammeFact;
import org.plr.core.review.ReviewFact;
import org.plr.core.rota.RotaFact;
import org.plr.core.tracking.TrackingFact;
import org.plr.core.training.TrainingFact;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Facts as JSON: each record an object, its components in their order under their names, those that are null left out.
 * References and codes stand as their text, times as ISO-8601, instants in Z. So {@code Graded} of version 1 is
 *
 * <pre>{"grade":"INADEQUATE","rationale":{"id":"00…01","commitment":"5e…"}}</pre>
 *
 * <p>Reading is as strict as writing: an unknown, doubled or missing key, a null, a value of another type, anything after
 * the end, more than 32 levels or over a million characters are refused, and nothing is coerced. Safe for use by many
 * threads.
 */
public final class JsonFactCodec implements Codec {
    /** Every family of facts that is persisted. */
    static final List<Class<? extends Fact>> FAMILIES = List.of(
            DeliveryFact.class,
            FilingFact.class,
            FrameworkFact.class,
            OrganisationLoaded.class,
            HolidaysLoaded.class,
            ReviewFact.class,
            EarlierFact.class,
            ProgrammeFact.class,
            FocussedFact.class,
            BenchmarkingFact.class,
            TrainingFact.class,
            TrackingFact.class,
            LinkFact.class,
            ConcernFact.class,
            DrawFact.class,
            RotaFact.class,
            ModerationFact.class,
            DutyFact.class,
            RetentionFact.class);

    private final AtomicReference<@Nullable FactTypes> types = new AtomicReference<>();

    /** A codec for every fact of the library. */
    public JsonFactCodec() {}

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException where a component is null that may not be
     */
    @Override
    public String write(Fact fact) {
        FactTypes.typeOf(fact.getClass());
        StringWriter out = new StringWriter(256);
        try (JsonGenerator generator = JsonText.generator(out)) {
            Shapes.of(fact.getClass()).write(generator, fact);
        }
        return out.toString();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The message names the type, its version and the path within the payload, and never anything that the payload
     * says.
     */
    @Override
    public Fact read(String type, int typeVersion, String payload) {
        Shape shape = Shapes.of(types().of(type, typeVersion));
        try (JsonParser in = JsonText.parser(payload, JsonText.LONGEST)) {
            return (Fact) JsonText.whole(in, shape);
        } catch (Misfit misfit) {
            throw unreadable(type, typeVersion, misfit.text());
        }
    }

    private static UnreadableFactException unreadable(String type, int version, String why) {
        return new UnreadableFactException("A " + type + " of version " + version + " cannot be read at " + why
                + ". The payload was not written by plr: restore the journal from a backup.");
    }

    /** Gathered when first read: a library that only writes starts without. */
    private FactTypes types() {
        FactTypes known = types.get();
        if (known == null) {
            known = new FactTypes(FAMILIES);
            types.set(known);
        }
        return known;
    }
}
