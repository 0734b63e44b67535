/** The rules of the framework behind ports. */
module org.plr.core {
    requires org.slf4j;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.plr.core.clause;
}
