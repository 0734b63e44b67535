package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Section;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice.News;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.StaffContact;
import org.plr.testkit.mail.SmtpSink;

/** No field takes a character by which a line or a recipient could be slipped in: the server's transcript is the witness. */
class InjectionTest {
    private static final List<String> SLIPPED = List.of(
            "\r\nBcc: evil@council.example",
            "\nBcc: evil@council.example",
            "\rBcc: evil@council.example",
            "\r\n\r\nevil",
            "\u0000",
            "\u0001",
            "\t",
            "\u000b",
            "\u000c",
            "\u001b[31m",
            "\u007f",
            "\u0085Bcc: evil@council.example",
            "\u008d",
            "\u00ad",
            "\u200b",
            "\u200fevil",
            "\u2028Bcc: evil@council.example",
            "\u2029Bcc: evil@council.example",
            "\u202eevil",
            "\u2066evil",
            "\ufeff",
            "\u760d\u760aBcc: evil@council.example",
            "\u760a",
            "\u560d",
            "\ud83d\ude00",
            "\ud800",
            "\uff20evil");

    private final SmtpSink sink = SmtpSink.open();

    @AfterEach
    void close() {
        sink.close();
    }

    private SmtpSettingsBuilder settings() {
        return Given.plain(sink.port());
    }

    /** Every field of a mail that a host or its data can fill, each with something slipped in at its end or its middle. */
    static Stream<Arguments> fields() {
        return Stream.of(
                field("host", (it, bad) -> SmtpSettings.startTls("smtp" + bad + ".example", 25)),
                field("host of smtps", (it, bad) -> SmtpSettings.smtps("smtp.example" + bad, 25)),
                field("sender's name", (it, bad) -> it.settings().from("Reviews" + bad, "reviews@council.example")),
                field("sender's name, first", (it, bad) -> it.settings().from(bad + "R", "reviews@council.example")),
                field(
                        "sender's local part",
                        (it, bad) -> it.settings().from("Reviews", "re" + bad + "@council.example")),
                field("sender's domain", (it, bad) -> it.settings().from("Reviews", "r@council" + bad + ".example")),
                field("sender's end", (it, bad) -> it.settings().from("Reviews", "r@council.example" + bad)),
                field("bounces' local part", (it, bad) -> it.settings().bouncesTo("b" + bad + "@council.example")),
                field("bounces' domain", (it, bad) -> it.settings().bouncesTo("b@council.example" + bad)),
                field("listed domain", (it, bad) -> it.settings().recipientDomains("council.example" + bad)),
                field("listed domain's label", (it, bad) -> it.settings().recipientDomains("c" + bad + ".example")),
                field(
                        "second listed domain",
                        (it, bad) -> it.settings().recipientDomains("a.example", bad + "b.example")),
                field("user", (it, bad) -> it.settings().login("plr" + bad, () -> new char[] {'x'})),
                field("where's path", (it, bad) -> it.settings().where(Given.WHERE + bad)),
                field("where's host", (it, bad) -> it.settings().where("https://r" + bad + ".example/{reference}")),
                field("where's query", (it, bad) -> it.settings().where(Given.WHERE + "?a=" + bad + "&b")),
                field("where's start", (it, bad) -> it.settings().where(bad + Given.WHERE)),
                field("template's subject", (it, bad) -> new Template("A" + bad, "text")),
                field("template's subject, after a placeholder", (it, bad) -> new Template("A {ref}" + bad, "text")),
                field("recipient's local part", (it, bad) -> it.write("wr" + bad + "en@council.example")),
                field("recipient's start", (it, bad) -> it.write(bad + "wren@council.example")),
                field("recipient's domain", (it, bad) -> it.write("wren@council" + bad + ".example")),
                field("recipient's end", (it, bad) -> it.write("wren@council.example" + bad)),
                field("recipient's sign", (it, bad) -> it.write("wren" + bad + "council.example")),
                field("recipient in brackets", (it, bad) -> it.write("Wren <wren@council.example>" + bad)),
                field("kept address's local part", (it, bad) -> it.send("wr" + bad + "en@council.example")),
                field("kept address's domain", (it, bad) -> it.send("wren@council" + bad + ".example")),
                field("kept address's end", (it, bad) -> it.send("wren@council.example" + bad)),
                field(
                        "listed domain at Notify",
                        (it, bad) -> NotifySettings.govUk().recipientDomains("council.example" + bad)),
                field("where at Notify", (it, bad) -> NotifySettings.govUk().where(Given.WHERE + bad)));
    }

    private static Arguments field(String name, BiConsumer<InjectionTest, String> fill) {
        return Arguments.of(name, fill);
    }

    private void write(String address) {
        SmtpNotifications mail = SmtpNotifications.via(settings().build());
        try {
            Message written = mail.write(Given.notice(1), new StaffContact(Given.WREN, address), Given.NOW);
            mail.send(Given.notice(1), written);
        } catch (PortRejectedException refused) {
            assertFalse(refused.toString().contains("council"), "an address in a message");
            throw new IllegalArgumentException(refused);
        }
    }

    private void send(String address) {
        SmtpNotifications mail = SmtpNotifications.via(settings().build());
        byte[] bytes = Given.written(mail, 1).bytes();
        if (mail.send(Given.notice(1), new Message(address, bytes)).equals(new Delivery.Refused("address.rejected"))) {
            throw new IllegalArgumentException("refused");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void nothing_slips_in_by(String name, BiConsumer<InjectionTest, String> fill) {
        List<String> taken = new ArrayList<>();
        for (String bad : SLIPPED) {
            try {
                fill.accept(this, bad);
                taken.add(bad);
            } catch (IllegalArgumentException refused) {
                String told = String.valueOf(refused.getMessage());
                assertTrue(told.chars().allMatch(c -> c >= ' ' && c < 0x7F), "what was slipped in is not repeated");
            }
        }
        assertEquals(List.of(), taken);
        assertEquals(List.of(), sink.transcript());
    }

    @Test
    void thirty_fields_are_tried() {
        assertEquals(30, fields().count());
    }

    /** A template's text has lines of its own; all else is refused there too. */
    @Test
    void a_template_s_text_takes_line_breaks_and_nothing_else_of_that_kind() {
        for (String bad : SLIPPED) {
            if (!bad.startsWith("\n")) {
                assertThrows(IllegalArgumentException.class, () -> new Template("A", "text" + bad));
            }
        }
        assertEquals("one\ntwo", new Template("A", "one\ntwo").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "wren",
                "@council.example",
                "wren@",
                "wren@@council.example",
                "wren@council",
                "wren@council.example.",
                "wren@.council.example",
                "wren@council..example",
                "wren@-council.example",
                "wren@council.example, e@council.example",
                "wren@council.example;e@council.example",
                "wren@council.example e@council.example",
                "<wren@council.example>",
                "Wren <wren@council.example>",
                "wren@council.example (Wren)",
                "\"wren w\"@council.example",
                "\"wren\\r\\n\"@council.example",
                "wren@[127.0.0.1]",
                ".wren@council.example",
                "wren.@council.example",
                "wr..en@council.example",
                "josé@council.example",
                "wren@elsewhere.example",
                "wren@sub.council.example",
                "wren@council.example.evil.example",
                "wren@evil-council.example",
                "@a.example:wren@council.example",
                "wren%elsewhere.example@council.example@x",
                "wren@c\u043euncil.example",
                "a@council.example>\r\nRCPT TO:<e@e.example",
                "a@council.example>\u760d\u760aRCPT TO:<e@e.example",
                "undisclosed-recipients:;"
            })
    void an_address_that_is_no_plain_one_of_a_listed_domain_is_rejected(String address) {
        assertThrows(IllegalArgumentException.class, () -> write(address));
        assertEquals(List.of(), sink.transcript());
    }

    @Test
    void an_address_that_is_too_long_is_rejected_before_anything_reads_it() {
        assertThrows(IllegalArgumentException.class, () -> write("w".repeat(65) + "@council.example"));
        assertThrows(IllegalArgumentException.class, () -> write("w@" + "council.".repeat(1_000_000) + "example"));
        assertThrows(IllegalArgumentException.class, () -> write("w@" + "c".repeat(300) + ".example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wren@council.example",
                "WREN@Council.Example",
                "w+o'n_1@council.example",
                "!#$%&*@council.example"
            })
    void a_plain_address_of_a_listed_domain_is_taken_as_it_is(String address) {
        write(address);
        assertEquals("<" + address + ">", sink.accepted().get(0).recipients().get(0));
    }

    @Test
    void a_domain_of_other_letters_is_told_as_idn_has_it() {
        SmtpNotifications mail = SmtpNotifications.via(
                settings().recipientDomains("b\u00fccher.example").build());
        Message written = mail.write(Given.notice(1), new StaffContact(Given.WREN, "a@B\u00dcCHER.example"), Given.NOW);
        assertEquals("a@xn--bcher-kva.example", written.address().toLowerCase(Locale.ROOT));
    }

    @Test
    void words_of_other_letters_are_encoded_and_read_again() throws Exception {
        Template welsh = new Template("Adolygiad \u0175 \u0177 \u2013 \u20ac {ref}", "Annwyl \u0175ren\n\n{where}");
        SmtpNotifications mail = SmtpNotifications.via(settings()
                .from("Adolygiadau \u0175", "reviews@council.example")
                .templates(Templates.english()
                        .with(News.CONCERN_SHARED, welsh)
                        .with(News.CONCERN_SHARED, Section.MODERATION, welsh))
                .build());
        mail.send(Given.notice(1), Given.written(mail, 1));
        String text = sink.accepted().get(0).text();
        assertTrue(text.chars().allMatch(c -> c < 0x7F), "ASCII alone");
        assertTrue(text.lines().allMatch(line -> line.length() <= 76), "short lines");
        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(sink.accepted().get(0).bytes()));
        assertEquals("Adolygiad \u0175 \u0177 \u2013 \u20ac " + Given.notice(1).ref(), read.getSubject());
        assertEquals("Adolygiadau \u0175", ((InternetAddress) read.getFrom()[0]).getPersonal());
    }
}
