package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.clause.Section;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notice.News;
import org.plr.core.spi.NoticeRef;

/** What a mail says, and that it says it alike each time. */
class MailTest {
    private static final String ID = "00000000000000000000000000000007";

    private final SmtpNotifications mail = SmtpNotifications.via(Given.plain(25).build());

    private Message write(Notice notice) {
        return mail.write(notice, Given.TO_WREN, Given.NOW);
    }

    private static String text(Message message) {
        return new String(message.bytes(), StandardCharsets.US_ASCII);
    }

    private static MimeMessage read(Message message) throws MessagingException {
        return new MimeMessage((Session) null, new ByteArrayInputStream(message.bytes()));
    }

    private static String part(MimePart of, int... path) throws MessagingException, IOException {
        MimePart part = of;
        for (int index : path) {
            BodyPart within = new MimeMultipart(new MimePartDataSource(part)).getBodyPart(index);
            part = (MimePart) within;
        }
        return new String(new MimePartDataSource(part).getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
    }

    private static Notice due(Notice notice, Instant due) {
        return new Notice(notice.ref(), notice.news(), notice.stream(), notice.recipient(), notice.clause(), due);
    }

    private static String dueLine(Instant due) throws Exception {
        SmtpNotifications mail = SmtpNotifications.via(Given.plain(25).build());
        Message written = mail.write(due(Given.notice(7), due), Given.TO_WREN, Given.NOW);
        return part(read(written), 0)
                .lines()
                .filter(line -> line.startsWith("By when: "))
                .findFirst()
                .orElseThrow()
                .substring(9);
    }

    @Test
    @Proves("CON-1")
    void a_mail_says_what_it_is_about_by_when_and_where_to_look_and_nothing_more() throws Exception {
        MimeMessage read = read(write(Given.notice(7)));
        assertEquals("A review needs your attention [" + ID + "]", read.getSubject());
        assertEquals("<" + ID + "@council.example>", read.getMessageID());
        assertEquals(Given.NOW, read.getSentDate().toInstant());
        assertEquals("auto-generated", read.getHeader("Auto-Submitted", null));
        assertEquals(1, read.getAllRecipients().length);
        assertEquals("""
                This is shared with you in writing: an immediate concern or an Inadequate grade.

                Reference: 0123456789abcdef0123456789abcdef
                Clause: CON-1
                By when: Saturday 4 June 2022 at 17:00 (BST)
                Where to look: https://reviews.council.example/r/0123456789abcdef0123456789abcdef

                This mail says nothing about the child. Please do not answer it.
                Notice %s
                """.formatted(ID), part(read, 0));
    }

    @Test
    void the_page_of_a_mail_has_the_same_words_and_fetches_nothing() throws Exception {
        MimeMessage read = read(write(Given.notice(7)));
        String html = part(read, 1);
        assertTrue(html.contains("<html lang=\"en\">"), html);
        String words = html.substring(html.indexOf("</h1>"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        assertEquals(part(read, 0).replaceAll("\\s+", " ").strip(), words);
        String lower = html.toLowerCase(Locale.ROOT);
        for (String fetches :
                new String[] {"<img", "<script", "<link", "<style", "src=", "url(", "<iframe", "<form", "on" + "load"
                }) {
            assertFalse(lower.contains(fetches), fetches);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_class_of_news_has_words_for_every_clause_with_a_time_or_without(News news) throws Exception {
        for (ClauseId clause : ClauseId.values()) {
            for (Instant due : new Instant[] {null, Given.NOW}) {
                Notice notice = new Notice(new NoticeRef(0, 7), news, Given.REVIEW, Given.WREN, clause, due);
                MimeMessage read = read(write(notice));
                boolean dated = news == News.REMINDER
                        && due != null
                        && (clause == ClauseId.CON_5 || clause == ClauseId.MOD_4 || clause == ClauseId.MOD_5);
                String words = dated ? part(read, 0, 0) : part(read, 0);
                assertTrue(words.contains("Clause: " + clause.id() + "\n"), words);
                assertTrue(words.contains(due == null ? "By when: no time is set\n" : "By when: Friday 3 June"), words);
                assertEquals(
                        dated ? "multipart/mixed" : "multipart/alternative",
                        read.getContentType().split(";", 2)[0]);
            }
        }
    }

    @Test
    void the_same_notice_is_the_same_mail_wherever_it_is_written() {
        Notice notice = due(Given.notice(7, News.REMINDER, ClauseId.CON_5), Given.NOW.plus(Duration.ofDays(60)));
        Message here = write(notice);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            SmtpNotifications elsewhere = SmtpNotifications.via(Given.plain(26).build());
            assertArrayEquals(
                    here.bytes(),
                    elsewhere.write(notice, Given.TO_WREN, Given.NOW).bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertNotEquals(here, mail.write(notice, Given.TO_WREN, Given.NOW.plusSeconds(1)));
    }

    /** RFC 5322: lines end in CR LF, none is over 998 octets, and every octet is ASCII. */
    @Test
    void a_mail_is_of_the_form_that_every_server_takes() {
        byte[] bytes = write(Given.notice(7, News.REMINDER, ClauseId.CON_5)).bytes();
        for (int i = 0; i < bytes.length; i++) {
            assertTrue(bytes[i] > 0, "ASCII");
            assertEquals(bytes[i] == '\n', i > 0 && bytes[i - 1] == '\r', "CR before each LF, and LF after each CR");
        }
        assertTrue(text(write(Given.notice(7))).lines().allMatch(line -> line.length() <= 78));
    }

    @Test
    void a_time_is_written_out_in_the_council_s_zone_and_midnight_ends_the_day_before() throws Exception {
        assertEquals("Saturday 29 October 2022 at 12:00 (BST)", dueLine(Instant.parse("2022-10-29T11:00:00Z")));
        assertEquals("Sunday 30 October 2022 at 01:30 (BST)", dueLine(Instant.parse("2022-10-30T00:30:00Z")));
        assertEquals("Sunday 30 October 2022 at 01:30 (GMT)", dueLine(Instant.parse("2022-10-30T01:30:00Z")));
        assertEquals("the end of Sunday 30 October 2022", dueLine(Instant.parse("2022-10-31T00:00:00Z")));
        assertEquals("the end of Saturday 29 October 2022", dueLine(Instant.parse("2022-10-29T23:00:00Z")));
        assertEquals("Saturday 24 September 2022 at 17:00 (BST)", dueLine(Instant.parse("2022-09-24T16:00:00Z")));
    }

    @Test
    void another_zone_is_the_host_s_choice() throws Exception {
        SmtpNotifications there = SmtpNotifications.via(
                Given.plain(25).zone(ZoneId.of("Europe/Paris")).build());
        String text = part(read(there.write(Given.notice(7), Given.TO_WREN, Given.NOW)), 0);
        assertTrue(text.contains("By when: Saturday 4 June 2022 at 18:00 (CEST)"), text);
    }

    @Test
    @Proves("CON-5")
    void a_reminder_of_a_re_audit_brings_an_entry_for_the_calendar_that_says_no_more() throws Exception {
        Instant due = Instant.parse("2022-09-02T23:00:00Z");
        String entry = part(read(write(due(Given.notice(7, News.REMINDER, ClauseId.CON_5), due))), 1);
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//plr//practice learning reviews//EN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:%1$s@council.example
                DTSTAMP:20220603T160000Z
                DTSTART;VALUE=DATE:20220902
                SUMMARY:CON-5 0123456789abcdef0123456789abcdef
                DESCRIPTION:https://reviews.council.example/r/0123456789abcdef0123456789abc
                 def
                URL:https://reviews.council.example/r/0123456789abcdef0123456789abcdef
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.formatted(ID), entry);
    }

    @Test
    void an_entry_for_a_time_within_a_day_stands_at_that_time() throws Exception {
        Instant due = Instant.parse("2022-09-02T15:30:00Z");
        String entry = part(read(write(due(Given.notice(7, News.REMINDER, ClauseId.MOD_4), due))), 1);
        assertTrue(entry.contains("\nDTSTART:20220902T153000Z\n"), entry);
    }

    @Test
    void words_of_an_entry_are_escaped_and_its_lines_folded_at_75() {
        assertEquals("a\\;b\\,c\\\\d\\ne", CalendarEntry.escaped("a;b,c\\d\ne"));
        String where = "https://reviews.council.example/" + "x".repeat(200) + "/{reference}";
        SmtpNotifications far =
                SmtpNotifications.via(Given.plain(25).where(where).build());
        Notice notice = Given.notice(7, News.REMINDER, ClauseId.CON_5);
        String entry = CalendarEntry.of(
                        notice, "u", new Telling(Where.of(where), ZoneId.of("Europe/London")), Given.NOW)
                .orElseThrow();
        assertTrue(entry.lines().allMatch(line -> line.length() <= 75), entry);
        assertTrue(entry.replace("\r\n ", "").contains("URL:" + where.replace("{reference}", Given.REVIEW.subject())));
        assertTrue(far.write(notice, Given.TO_WREN, Given.NOW).bytes().length > 0);
    }

    @Test
    void words_of_the_host_s_own_stand_in_both_parts_and_those_of_a_section_go_before() throws Exception {
        Template own = new Template("Look \"here\" & there {ref}", "It's {news} & {clause}.\n\nAt {where}\nBy {due}");
        Template ofModeration = new Template("Moderated", "{reference}");
        SmtpNotifications ours = SmtpNotifications.via(Given.plain(25)
                .templates(Templates.english()
                        .with(News.ESCALATION, own)
                        .with(News.ESCALATION, Section.MODERATION, ofModeration))
                .build());
        MimeMessage read = read(ours.write(Given.notice(7, News.ESCALATION, ClauseId.CON_1), Given.TO_WREN, Given.NOW));
        assertEquals("Look \"here\" & there " + ID, read.getSubject());
        assertTrue(part(read, 0).startsWith("It's a duty of somebody else that follows a concern is open & CON-1."));
        assertTrue(part(read, 1).contains("<title>Look &quot;here&quot; &amp; there " + ID + "</title>"));
        assertTrue(part(read, 1).contains("<p>It&#39;s a duty of somebody else that follows a concern is open &amp;"));
        MimeMessage moderated =
                read(ours.write(Given.notice(7, News.ESCALATION, ClauseId.MOD_6), Given.TO_WREN, Given.NOW));
        assertEquals("Moderated", moderated.getSubject());
        assertEquals(Given.REVIEW.subject(), part(moderated, 0).strip());
    }
}
