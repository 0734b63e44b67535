package org.plr.adapters.mail.arch.planted;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

public final class Careless {

    public static final class Saves {
        void save(MimeMessage mail) throws MessagingException {
            mail.saveChanges();
        }
    }

    public static final class SetsHeader {
        void set(MimeMessage mail) throws MessagingException {
            mail.setHeader("X-Any", "thing");
        }
    }

    public static final class SetsSubject {
        void set(MimeMessage mail) throws MessagingException {
            mail.setSubject("any");
        }
    }

    public static final class SendsAlone {
        void send(MimeMessage mail) throws MessagingException {
            Transport.send(mail);
        }
    }

    public static final class ReadsLaxly {
        InternetAddress read(String text) throws MessagingException {
            return new InternetAddress(text);
        }
    }

    public static final class ReadsMany {
        InternetAddress[] read(String text) throws MessagingException {
            return InternetAddress.parse(text);
        }
    }

    public static final class Debugs {
        void debug(Session session) {
            session.setDebug(true);
        }
    }
}
