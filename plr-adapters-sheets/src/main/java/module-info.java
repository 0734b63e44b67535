/** Tracker workbooks, written for an area's managers and read back. */
module org.plr.adapters.sheets {
    requires transitive org.plr.core;
    requires org.plr.workbook;
    requires org.apache.commons.csv;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.plr.adapters.sheets;
    exports org.plr.adapters.sheets.firstday;
}
