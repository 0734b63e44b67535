/** Tracker workbooks, written for an area's managers and read back. */
module org.plr.adapters.sheets {
    requires transitive org.plr.core;
    requires org.plr.workbook;
    requires static org.jspecify;

    exports org.plr.adapters.sheets;
}
