package org.plr.core;

import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.access.Rights;
import org.plr.core.calendar.Holidays;
import org.plr.core.command.House;
import org.plr.core.delivery.Deliveries;
import org.plr.core.filing.Categories;
import org.plr.core.filing.RecordSide;
import org.plr.core.focussed.TermsCheck;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.json.FrameworkReader;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.DrawSecrets;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.RecordFiling;
import org.plr.core.spi.StaffDirectory;
import org.plr.core.spi.Store;

/** Wires the library with the host's ports. Every port that is missing is named at once. */
public final class PlrBuilder {
    private Frameworks frameworks = Frameworks.bundled();
    private @Nullable Holidays holidays;
    private InstantSource clock = InstantSource.system();
    private Randomness randomness = new SecureRandom()::nextBytes;
    private DrawSecrets drawSecrets = () -> {
        throw new IllegalStateException(
                "Give the builder drawSecrets: draws are announced and revealed with them (MOD-2).");
    };
    private TermsCheck terms = TermsCheck.byDefault();
    private Set<PersonRef> administrators = Set.of();
    private Rights rights = Rights.bundled();
    private @Nullable CaseRecords caseRecords;
    private @Nullable Store store;
    private @Nullable Notifications notifications;
    private @Nullable StaffDirectory staff;
    private @Nullable ReadLog readLog;
    private @Nullable RecordFiling recordFiling;
    private Categories categories = Categories.usual();

    PlrBuilder() {}

    /**
     * The frameworks by which the council works, by their effective dates. Without this call: the bundled ones.
     *
     * @param frameworks their documents
     * @return this
     */
    public PlrBuilder frameworks(Frameworks frameworks) {
        this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
        return this;
    }

    /**
     * Where the journal is kept. Required.
     *
     * @param store one council's store
     * @return this
     */
    public PlrBuilder store(Store store) {
        this.store = Objects.requireNonNull(store, "store");
        return this;
    }

    /**
     * Where notices go. Required.
     *
     * @param notifications the channel
     * @return this
     */
    public PlrBuilder notifications(Notifications notifications) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
        return this;
    }

    /**
     * Where people are reached. Required.
     *
     * @param staff the host's directory
     * @return this
     */
    public PlrBuilder staff(StaffDirectory staff) {
        this.staff = Objects.requireNonNull(staff, "staff");
        return this;
    }

    /**
     * Where reads of what is known of a child are noted. Required.
     *
     * @param readLog the log
     * @return this
     */
    public PlrBuilder readLog(ReadLog readLog) {
        this.readLog = Objects.requireNonNull(readLog, "readLog");
        return this;
    }

    /**
     * Who may load the organisation chart, from which everybody else's rights follow. Without this call: nobody.
     *
     * @param administrators people of the host's choice
     * @return this
     */
    public PlrBuilder administrators(Collection<PersonRef> administrators) {
        this.administrators = Set.copyOf(administrators);
        return this;
    }

    /**
     * Which role may do and see what, and how far. Without this call: {@link Rights#bundled()}.
     *
     * @param rights the table, such as the bundled one with a council's own lines
     * @return this
     */
    public PlrBuilder rights(Rights rights) {
        this.rights = Objects.requireNonNull(rights, "rights");
        return this;
    }

    /**
     * Which cases are open and which records are restricted. Without this call the library knows of no restricted record,
     * and {@code cases()} cannot be asked; with it, nothing is given out while the case system does not answer.
     *
     * @param records the case system's side
     * @return this
     */
    public PlrBuilder caseRecords(CaseRecords records) {
        this.caseRecords = Objects.requireNonNull(records, "records");
        return this;
    }

    /**
     * The holidays to start with, where the journal has none. Without this call: England and Wales.
     *
     * @param holidays the calendar
     * @return this
     */
    public PlrBuilder holidays(Holidays holidays) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        return this;
    }

    /**
     * The clock. Without this call: the system's.
     *
     * @param clock the source of now
     * @return this
     */
    public PlrBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * The source of references and salts. Without this call: the runtime's secure generator.
     *
     * @param randomness the source
     * @return this
     */
    public PlrBuilder randomness(Randomness randomness) {
        this.randomness = Objects.requireNonNull(randomness, "randomness");
        return this;
    }

    /**
     * Holds the secret of the monthly draws (MOD-2). Without this call no draw can be announced or revealed.
     *
     * @param secrets the host's store of secrets
     * @return this
     */
    public PlrBuilder drawSecrets(DrawSecrets secrets) {
        this.drawSecrets = Objects.requireNonNull(secrets, "secrets");
        return this;
    }

    /**
     * Puts documents on the child's record (TRK-6). Without this call nothing is filed by the library: what was filed by hand
     * is recorded with {@code reviews().attach}.
     *
     * @param filing the way to the case system
     * @return this
     */
    public PlrBuilder recordFiling(RecordFiling filing) {
        this.recordFiling = Objects.requireNonNull(filing, "filing");
        return this;
    }

    /**
     * Under which category each kind of document is filed. Without this call: {@link Categories#usual()}.
     *
     * @param categories the council's own, as its case system has them
     * @return this
     */
    public PlrBuilder recordCategories(Categories categories) {
        this.categories = Objects.requireNonNull(categories, "categories");
        return this;
    }

    /**
     * The validator by which terms of reference are checked (FOC-3). Without this call: the provider of Jakarta Validation
     * on the class path.
     *
     * @param validator gives it; asked once, when terms are first checked
     * @return this
     */
    public PlrBuilder validator(Supplier<Validator> validator) {
        this.terms = TermsCheck.by(validator);
        return this;
    }

    /**
     * Builds the library and adopts the frameworks that the journal does not have yet (GOV-1).
     *
     * @return the library, ready for use
     * @throws IllegalStateException where a required port is missing; all are named
     * @throws IllegalArgumentException where a framework is not well, or other bytes stand under an id already adopted
     */
    public Plr build() {
        requirePorts();
        Store kept = Objects.requireNonNull(store);
        List<Framework> given = new ArrayList<>();
        for (String document : frameworks.documents()) {
            given.add(new FrameworkReader().read(document));
        }
        Wiring wiring = new Wiring(
                given,
                new Wiring.Ports(
                        clock,
                        new House.Outside(randomness, Objects.requireNonNull(readLog), caseRecords),
                        rights,
                        administrators),
                new World.Tools(terms, drawSecrets, new JsonFactCodec(), RecordSide.by(recordFiling, categories)));
        World world = wiring.over(kept);
        House house = world.house();
        Deliveries deliveries = new Deliveries(
                house.ledger(),
                house.commands(),
                world.views().duties(),
                new Deliveries.Ports(Objects.requireNonNull(notifications), Objects.requireNonNull(staff), randomness));
        new FirstEntries(house.ledger(), house.commands(), house.reference()).record(given, holidays);
        return new Plr(world, wiring, deliveries);
    }

    private void requirePorts() {
        List<String> missing = new ArrayList<>();
        requirePort(store, "store", missing);
        requirePort(notifications, "notifications", missing);
        requirePort(staff, "staff", missing);
        requirePort(readLog, "readLog", missing);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Give the builder what is missing: " + String.join(", ", missing)
                    + ". For a first try, package org.plr.core.memory has one of each.");
        }
    }

    private static void requirePort(@Nullable Object port, String name, List<String> missing) {
        if (port == null) {
            missing.add(name);
        }
    }
}
