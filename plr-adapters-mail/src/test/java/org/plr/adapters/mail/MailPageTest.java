package org.plr.adapters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notice.News;

/** The page docs/mail.md shows lines that run, and a mail that is written. */
class MailPageTest {
    private static final Path PAGE = Path.of("..", "docs", "mail.md");
    private static final Path SOURCE = Path.of("src/test/java/org/plr/adapters/mail/MailPage.java");

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "notify", "words", "bounces"})
    void the_page_shows_the_very_lines_that_run(String name) throws IOException {
        String snippet = Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.contains("// [snippet " + name + "]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// [/snippet]"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
        assertFalse(snippet.isBlank());
        assertTrue(Files.readString(PAGE).contains("```java\n" + snippet + "\n```"), snippet);
    }

    @Test
    void the_page_shows_a_whole_mail_as_it_is_written() throws IOException {
        var mail = MailPage.smtp(() -> new char[0]);
        String written = new String(
                        mail.write(Given.notice(7), Given.TO_WREN, Given.NOW).bytes(), StandardCharsets.US_ASCII)
                .replace("\r\n", "\n");
        assertTrue(Files.readString(PAGE).contains("```text\n" + written + "```\n"), written);
    }

    @Test
    void what_is_set_up_there_writes_notices_and_reads_bounces(@TempDir Path folder) throws IOException {
        UUID template = new UUID(1, 2);
        var notify = MailPage.govUkNotify(NotifyConformanceTest.KEY::toCharArray, template);
        byte[] json = notify.write(Given.notice(7), Given.TO_WREN, Given.NOW).bytes();
        assertTrue(new String(json, StandardCharsets.UTF_8).contains(template.toString()));
        Path came = Files.writeString(folder.resolve("came.eml"), BouncesTest.POSTFIX);
        assertEquals("0123456789abcdef0123456789abcdef dsn.5.1.1", MailPage.bounced(came));
        Notice escalated = Given.notice(7, News.ESCALATION, ClauseId.MOD_6);
        assertEquals("A grade [{ref}]", MailPage.words().of(escalated).subject());
    }
}
