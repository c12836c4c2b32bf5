package io.anju.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet.
 *
 * @param line as the spreadsheet counts, the title line being 1
 * @param cells text by column key; empty cells are absent
 * @param errors code of what is wrong by column key; empty where the line is sound
 */
public record SheetRow(int line, Map<String, String> cells, Map<String, String> errors) {

    public SheetRow {
        cells = Map.copyOf(cells);
        errors = Map.copyOf(errors);
    }

    /** The text of a cell, null where empty. */
    public @Nullable String get(String column) {
        return cells.get(column);
    }

    /** The text of a cell that the layout requires. Throws for rows that were not checked. */
    public String text(String column) {
        var text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("line " + line + " has no " + column);
        }
        return text;
    }

    /** Whether the line may be taken over. */
    public boolean sound() {
        return errors.isEmpty();
    }

    /** The same line with more errors; an error of the layout stays before one of the owner's rules. */
    public SheetRow with(Map<String, String> more) {
        var all = new LinkedHashMap<>(more);
        all.putAll(errors);
        return new SheetRow(line, cells, all);
    }
}
