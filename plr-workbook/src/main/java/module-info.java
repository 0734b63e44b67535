/** Workbooks (.xlsx), written for people to fill in and read with suspicion. */
module org.plr.workbook {
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.codehaus.stax2;
    requires static org.jspecify;

    exports org.plr.workbook;
}
