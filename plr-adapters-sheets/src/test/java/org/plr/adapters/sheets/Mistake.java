package org.plr.adapters.sheets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A mistake that people make with a workbook.
 *
 * @param name which
 * @param edit what they do in their spreadsheet program; gives the cells that the report has to name
 * @param meanwhile what others do in the tracker between export and import
 * @param file what becomes of the file afterwards
 */
record Mistake(
        String name, Function<Edited, List<String>> edit, Consumer<Given> meanwhile, UnaryOperator<byte[]> file) {

    static Mistake of(String name, Function<Edited, List<String>> edit) {
        return new Mistake(name, edit, given -> {}, file -> file);
    }

    Mistake meanwhile(Consumer<Given> others) {
        return new Mistake(name, edit, others, file);
    }

    Mistake file(UnaryOperator<byte[]> afterwards) {
        return new Mistake(name, edit, meanwhile, afterwards);
    }

    /** Into a cell of action c, which is done on 14 June but for this. */
    static Mistake in(String name, ActionColumn column, Consumer<org.apache.poi.ss.usermodel.Cell> change) {
        return of(name, edited -> {
            edited.done("c", "2022-06-14");
            String place = edited.place("c", column);
            change.accept(edited.cell("c", column));
            return List.of(place);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
