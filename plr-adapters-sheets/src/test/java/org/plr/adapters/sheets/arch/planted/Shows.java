package org.plr.adapters.sheets.arch.planted;

import org.plr.workbook.Cell;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookRefusedException;

public final class Shows {

    public static final class Parameter {
        public void take(WorkbookReader workbook) {}
    }

    public static final class Result {
        public Cell give() {
            throw new UnsupportedOperationException();
        }
    }

    public static final class Thrown {
        public void fail() throws WorkbookRefusedException {}
    }
}
