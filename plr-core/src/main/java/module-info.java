/** The rules of the framework behind ports. */
module org.plr.core {
    requires transitive java.sql;
    requires org.slf4j;
    requires tools.jackson.core;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    // Whichever provider of Jakarta Validation the host has reads the constraints of terms of reference.
    opens org.plr.core.focussed;

    exports org.plr.core;
    exports org.plr.core.clause;
    exports org.plr.core.agreement;
    exports org.plr.core.calendar;
    exports org.plr.core.framework;
    exports org.plr.core.people;
    exports org.plr.core.cases;
    exports org.plr.core.reference;
    exports org.plr.core.review;
    exports org.plr.core.firstday;
    exports org.plr.core.focussed;
    exports org.plr.core.draw;
    exports org.plr.core.allocation;
    exports org.plr.core.link;
    exports org.plr.core.rota;
    exports org.plr.core.benchmarking;
    exports org.plr.core.training;
    exports org.plr.core.concern;
    exports org.plr.core.moderation;
    exports org.plr.core.duty;
    exports org.plr.core.delivery;
    exports org.plr.core.filing;
    exports org.plr.core.journal;
    exports org.plr.core.access;
    exports org.plr.core.tracker;
    exports org.plr.core.tracking;
    exports org.plr.core.impact;
    exports org.plr.core.retention;
    exports org.plr.core.export;
    exports org.plr.core.spi;
    exports org.plr.core.memory;
    exports org.plr.core.json;
}
