package org.plr.reliability;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plr.adapters.mail.SmtpNotifications;
import org.plr.adapters.mail.SmtpSettings;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Principle;
import org.plr.core.journal.CommandId;
import org.plr.core.json.FrameworkReader;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.Store;
import org.plr.testkit.Fixtures;

/** A host that embeds the whole library, with mail by SMTP, and what its people do. */
final class Council {
    static final String DOMAIN = "council.example";

    /** Whom an Inadequate grade is shared with (CON-1). */
    static final Set<PersonRef> THE_THREE =
            Set.of(Fixtures.PRACTITIONER_EAST, Fixtures.TEAM_MANAGER_EAST, Fixtures.SERVICE_MANAGER);

    private static final PersonRef REVIEWER = Fixtures.TEAM_MANAGER_WEST;

    private final Plr plr;
    private final InstantSource clock;

    /**
     * How the mail server is reached.
     *
     * @param port its port on the loopback address
     * @param patience how long each step may take
     */
    record Mailing(int port, Duration patience) {
        SmtpNotifications channel() {
            return SmtpNotifications.via(SmtpSettings.plainToLoopback(port)
                    .from("Practice Learning Reviews", "reviews@" + DOMAIN)
                    .recipientDomains(DOMAIN)
                    .where("https://reviews.council.example/r/{reference}")
                    .timeouts(patience, patience, patience)
                    .connections(12)
                    .build());
        }
    }

    private Council(Plr plr, InstantSource clock) {
        this.plr = plr;
        this.clock = clock;
    }

    static Council on(Store store, InstantSource clock, Mailing mailing) {
        Plr plr = Plr.builder()
                .frameworks(Frameworks.bundled())
                .store(store)
                .notifications(mailing.channel())
                .staff(person -> Optional.of(new StaffContact(person, address(person))))
                .readLog(new MemoryReadLog())
                .clock(clock)
                .administrators(List.of(Fixtures.ADMINISTRATOR))
                .build();
        return new Council(plr, clock);
    }

    static String address(PersonRef person) {
        return person.text() + "@" + DOMAIN;
    }

    Plr plr() {
        return plr;
    }

    /** The organisation, once for each journal. */
    Council founded() {
        plr.as(Actor.of(Fixtures.ADMINISTRATOR)).reference().loadOrganisation(Fixtures.organisation());
        return this;
    }

    Acting operator() {
        return plr.as(Actor.of(Fixtures.ADMINISTRATOR));
    }

    private Acting lead(CommandId id) {
        return plr.as(Actor.of(Fixtures.QUALITY_ASSURANCE_LEAD)).with(id);
    }

    private Acting reviewer(CommandId id) {
        return plr.as(Actor.of(REVIEWER)).with(id);
    }

    static CommandId freshId() {
        return new CommandId(UUID.randomUUID().toString());
    }

    ReviewRef allocate(CommandId id) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Allocation asked = Allocation.collaborative(
                new ChildRef(3, 1), REVIEWER, month, Fixtures.TEAM_EAST, Fixtures.PRACTITIONER_EAST);
        return lead(id).reviews().allocate(asked).value().ref();
    }

    void grade(ReviewRef review, CommandId id) {
        reviewer(id)
                .reviews()
                .grade(review, Grade.INADEQUATE, "No visit for six weeks.")
                .value();
    }

    void reflect(ReviewRef review, CommandId id) {
        reviewer(id).reviews().reflect(review, reflection()).value();
    }

    void hear(ReviewRef review, CommandId id) {
        reviewer(id)
                .reviews()
                .hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard."))
                .value();
    }

    void complete(ReviewRef review, CommandId id) {
        reviewer(id).reviews().complete(review).value();
    }

    private static Reflection reflection() {
        String framework = Frameworks.bundled().documents().get(0);
        List<Reflection.Answer> answers = new FrameworkReader()
                .read(framework).standards("assessment").stream()
                        .map(PracticeStandard::code)
                        .map(code -> new Reflection.Answer(code, StandardAnswer.Met.MET, null))
                        .toList();
        return new Reflection(
                Collaboration.ALONGSIDE,
                null,
                "To keep the family together.",
                "Life at home has become calmer.",
                "School attendance has to rise.",
                InRecord.REFLECTED,
                new Reflection.Appraisal("Trust.", "Plans with dates.", List.of(Principle.CHILD_CENTRED)),
                answers);
    }
}
