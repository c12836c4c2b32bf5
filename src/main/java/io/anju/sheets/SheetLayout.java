package io.anju.sheets;

import io.anju.kernel.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a sheet, in order, and the words for them.
 *
 * @param name of the resource with the words
 */
public record SheetLayout(String name, List<Column> columns) {

    /** The most lines one file may hold. */
    public static final int LARGEST = 20_000;

    public SheetLayout {
        columns = List.copyOf(columns);
    }

    /** An empty file to fill in: titles with hints, drop-downs, and a sample line that reading passes over. */
    public byte[] template(Locale locale) {
        return new SheetWriter(this, locale).template();
    }

    /**
     * A list as a file. Rows map column keys to text; a code of a choice is written as its label. No cell is ever a
     * formula, and text that a spreadsheet could take for one is defused.
     */
    public byte[] write(Locale locale, Stream<Map<String, String>> rows) {
        return new SheetWriter(this, locale).list(rows);
    }

    /**
     * The lines of a file with what is wrong in their cells. Refuses what is no sheet ({@code sheet-unreadable}), lacks a
     * required column ({@code sheet-column-missing}), is empty ({@code sheet-empty}) or too long ({@code sheet-too-long}).
     */
    public List<SheetRow> read(byte[] file) {
        return new SheetReader(this).read(file);
    }

    /** Checks a line whose cells were typed, as if they had been read from a file. */
    public SheetRow check(int line, Map<String, String> typed) {
        return CellRules.row(this, line, typed);
    }

    /** The column with this key; refuses others. */
    public Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.field("column", "column-unknown"));
    }
}
