package org.plr.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.adapters.mail.SmtpSettings;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.testkit.mail.SmtpSink;
import org.sqlite.SQLiteDataSource;

/** What the pages on stores and guarantees show, on a file and with a mail server. */
class DurableHostTest {
    private final SmallCouncil council = new SmallCouncil();

    @TempDir
    Path folder;

    private SmtpSink mails;

    @BeforeEach
    void open() {
        mails = SmtpSink.open();
    }

    @AfterEach
    void close() {
        mails.close();
    }

    private Plr embed() {
        SmtpSettings settings = SmtpSettings.plainToLoopback(mails.port())
                .from("Practice Learning Reviews", "reviews@council.example")
                .recipientDomains("council.example")
                .where("https://reviews.council.example/r/{reference}")
                .build();
        MemoryStaffDirectory staff = new MemoryStaffDirectory()
                .with(council.practitioner(), "p@council.example")
                .with(council.manager(), "m@council.example");
        return DurableHost.embed(folder.resolve("plr.db"), settings, staff, council.administrator());
    }

    private ReviewRef allocated(Plr plr) {
        plr.as(Actor.of(council.administrator())).reference().loadOrganisation(council.organisation());
        return plr.as(Actor.of(council.qaLead()))
                .reviews()
                .allocate(Allocation.collaborative(
                        new ChildRef(3, 1),
                        council.manager(),
                        YearMonth.of(2022, 9),
                        council.team(),
                        council.practitioner()))
                .value()
                .ref();
    }

    @Test
    void what_one_process_graded_the_next_one_shares_in_writing() {
        try (Plr plr = embed()) {
            plr.as(Actor.of(council.manager()))
                    .reviews()
                    .grade(allocated(plr), Grade.INADEQUATE, "No visit for six weeks.");
        }
        try (Plr plr = embed()) {
            assertEquals(2, plr.deliveries().run().sent());
            assertEquals(0, plr.deliveries().run().sent());
        }
        assertEquals(2, mails.accepted().size());
    }

    @Test
    void a_form_and_its_grade_stand_or_fall_together() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("plr.db"));
        try (Plr plr = embed()) {
            ReviewRef review = allocated(plr);
            ask(source, "CREATE TABLE form (id INTEGER PRIMARY KEY, done INTEGER)");
            ask(source, "INSERT INTO form VALUES (1, 0)");
            OwnTransaction form = new OwnTransaction(plr, source);
            assertFalse(form.submit(1, review, Actor.of(council.practitioner())).isAccepted());
            assertEquals(0, done(source));
            assertTrue(form.submit(1, review, Actor.of(council.manager())).isAccepted());
            assertEquals(1, done(source));
            assertTrue(plr.as(Actor.of(council.manager()))
                    .reviews()
                    .read(review)
                    .value()
                    .graded()
                    .isPresent());
        }
    }

    private static void ask(SQLiteDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int done(SQLiteDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT done FROM form WHERE id = 1")) {
            return row.getInt(1);
        }
    }

    @Test
    void a_mail_that_came_back_opens_its_duty_again_and_an_operator_sees_what_waits() {
        try (Plr plr = embed()) {
            ReviewRef review = allocated(plr);
            plr.as(Actor.of(council.manager())).reviews().grade(review, Grade.INADEQUATE, "No visit for six weeks.");
            plr.deliveries().run();
            ByteArrayOutputStream shown = new ByteArrayOutputStream();
            NoticesPage page =
                    new NoticesPage(plr, council.administrator(), new PrintStream(shown, true, StandardCharsets.UTF_8));
            page.show(bounce(mails.accepted().get(0).messageId()));
            assertEquals("", shown.toString(StandardCharsets.UTF_8));
            assertEquals(
                    List.of(2),
                    plr.as(Actor.of(council.manager())).duties().mine().of(ClauseId.CON_1).duties().stream()
                            .map(duty -> duty.outstanding().size())
                            .toList());
            assertEquals(
                    2,
                    plr.as(Actor.of(council.administrator()))
                            .notices()
                            .of(Standing.ACCEPTED)
                            .value()
                            .size());
        }
    }

    private static byte[] bounce(String messageId) {
        return ("""
                From: MAILER-DAEMON@council.example
                To: reviews@council.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It did not arrive.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.council.example

                Final-Recipient: rfc822; p@council.example
                Action: failed
                Status: 5.1.1

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s

                --b--
                """.formatted(messageId)).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
