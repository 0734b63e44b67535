/** Notices by SMTP, and by GOV.UK Notify. */
module org.plr.adapters.mail {
    requires transitive org.plr.core;
    requires jakarta.activation;
    requires jakarta.mail;
    requires java.logging;
    requires java.net.http;
    requires org.eclipse.angus.mail;
    requires org.slf4j;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.plr.adapters.mail;
}
