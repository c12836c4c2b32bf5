package io.anju.sheets;

import io.anju.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a file. Columns are found by their titles, in any order and either language. */
final class SheetReader {

    /** What a file may unpack to: enough for the longest list, too little for a zip bomb to hurt. */
    private static final long LARGEST_UNPACKED = 128L * 1024 * 1024;

    private final SheetLayout layout;

    SheetReader(SheetLayout layout) {
        this.layout = layout;
    }

    List<SheetRow> read(byte[] file) {
        refuseBombs(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            return read(rows);
        } catch (IOException | UncheckedIOException | ExcelReaderException | IndexOutOfBoundsException notASheet) {
            throw Refused.field("file", "sheet-unreadable");
        }
    }

    private List<SheetRow> read(Stream<Row> stream) {
        var rows = stream.limit(SheetLayout.LARGEST + 2L).toList();
        if (rows.isEmpty()) {
            throw Refused.field("file", "sheet-empty");
        }
        var positions = positions(rows.getFirst());
        var samples = SheetWriter.samples(layout);
        var lines = rows.stream()
                .skip(1)
                .map(row -> typed(row, positions))
                .filter(line -> !line.cells.isEmpty() && !samples.contains(line.cells))
                .map(line -> layout.check(line.number, line.cells))
                .toList();
        if (lines.isEmpty()) {
            throw Refused.field("file", "sheet-empty");
        }
        if (lines.size() > SheetLayout.LARGEST) {
            throw Refused.invalid("sheet-too-long", Map.of("rows", SheetLayout.LARGEST));
        }
        return lines;
    }

    private record Line(int number, Map<String, String> cells) {}

    private Map<String, Integer> positions(Row titles) {
        var positions = new HashMap<String, Integer>();
        for (var column : layout.columns()) {
            titles.stream()
                    .filter(cell -> cell != null && isTitle(column, cell))
                    .findFirst()
                    .ifPresent(cell -> positions.put(column.key(), cell.getColumnIndex()));
            if (column.required() && !positions.containsKey(column.key())) {
                throw Refused.invalid("sheet-column-missing", Map.of("column", column.key()));
            }
        }
        return positions;
    }

    private boolean isTitle(Column column, Cell cell) {
        var title = cell.getText().replace("*", "").strip();
        return title.equals(column.key()) || SheetWords.isTitle(layout.name(), column.key(), title);
    }

    private Line typed(Row row, Map<String, Integer> positions) {
        var cells = new HashMap<String, String>();
        positions.forEach((key, position) -> row.getOptionalCell(position)
                .map(cell -> text(layout.column(key), cell))
                .map(SheetText::undefused)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> cells.put(key, text)));
        return new Line(row.getRowNum(), cells);
    }

    private static String text(Column column, Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText() == null ? "" : cell.getText().strip();
        }
        if (column.kind() == Column.Kind.DATE) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void refuseBombs(byte[] file) {
        if (!ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(file, 4))) {
            throw Refused.field("file", "sheet-unreadable");
        }
        var left = LARGEST_UNPACKED;
        // what a header says about sizes may be a lie, so everything is unpacked once and counted
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    left -= length(content, left);
                }
            }
        } catch (IOException broken) {
            throw Refused.field("file", "sheet-unreadable");
        }
    }

    private static long length(InputStream content, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            length += read;
            if (length > limit) {
                throw Refused.field("file", "sheet-too-large");
            }
        }
        return length;
    }
}
