/** What the author of an adapter, or a host, needs to prove that it keeps the library's promises. */
module org.plr.testkit {
    requires transitive org.junit.jupiter.api;
    requires transitive org.plr.core;
    requires static org.jspecify;

    exports org.plr.testkit;
    exports org.plr.testkit.mail;
    // JUnit runs the suites' tests, which are not public.
    opens org.plr.testkit to
            org.junit.platform.commons;
}
