/** The durable stores: SQLite in one file, and PostgreSQL on the host's data source. */
module org.plr.adapters.jdbc {
    requires transitive java.sql;
    requires transitive org.plr.core;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;

    exports org.plr.adapters.jdbc;
}
