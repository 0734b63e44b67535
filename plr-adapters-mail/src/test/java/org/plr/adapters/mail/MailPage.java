package org.plr.adapters.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plr.core.clause.Section;
import org.plr.core.spi.Notice.News;
import org.plr.core.spi.Notifications;

/** The lines that docs/mail.md shows. */
final class MailPage {
    private MailPage() {}

    static Notifications smtp(Supplier<char[]> password) {
        // [snippet smtp]
        SmtpSettings settings = SmtpSettings.startTls("smtp.council.example", 587) // or smtps("…", 465)
                .login("plr", password) // asked for before each connection, and wiped
                .from("Practice Learning Reviews", "reviews@council.example")
                .recipientDomains("council.example") // and nobody else, whatever the directory says
                .where("https://reviews.council.example/r/{reference}")
                .build(); // names everything that is missing at once
        Notifications mail = SmtpNotifications.via(settings); // for Plr.builder().notifications(mail)
        // [/snippet]
        return mail;
    }

    static Notifications govUkNotify(Supplier<char[]> key, UUID anyTemplate) {
        // [snippet notify]
        NotifySettingsBuilder settings = NotifySettings.govUk()
                .apiKey(key) // name-service-secret, as Notify shows it once
                .recipientDomains("council.example")
                .where("https://reviews.council.example/r/{reference}")
                .time(InstantSource.system());
        for (News news : News.values()) {
            settings.template(news, anyTemplate); // one for all, or one for each
        }
        Notifications mail = NotifyNotifications.via(settings.build());
        // [/snippet]
        return mail;
    }

    static Templates words() {
        // [snippet words]
        Templates words = Templates.english()
                .with(News.CONCERN_SHARED, new Template("Please look today [{ref}]", "{news}: see {where} by {due}."))
                .with(News.ESCALATION, Section.MODERATION, new Template("A grade [{ref}]", "{clause}: see {where}."));
        // [/snippet]
        return words;
    }

    static String bounced(Path file) throws IOException {
        // [snippet bounces]
        Optional<Bounce> bounce = Bounces.read(Files.readAllBytes(file));
        String told = bounce.filter(Bounce::permanent) // else its server still tries
                .map(it -> it.ref() + " " + it.code()) // such as dsn.5.1.1
                .orElse("nothing to be told");
        // [/snippet]
        return told;
    }
}
