package io.anju.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes templates and lists. */
final class SheetWriter {

    private static final double WIDTH = 18;
    private static final int DROP_DOWN_ROWS = 5_000;
    private static final int KEPT_ROWS = 1_000;

    private final SheetLayout layout;
    private final Locale locale;

    SheetWriter(SheetLayout layout, Locale locale) {
        this.layout = layout;
        this.locale = locale;
    }

    byte[] template() {
        return book((book, sheet) -> {
            titles(sheet);
            for (var index = 0; index < layout.columns().size(); index++) {
                var column = layout.columns().get(index);
                var hint = SheetWords.wordOrNone(layout.name(), "hint." + column.key(), locale);
                if (!hint.isEmpty()) {
                    sheet.comment(0, index, hint);
                }
                cell(sheet, 1, index, SheetWords.wordOrNone(layout.name(), "sample." + column.key(), locale));
            }
            dropDowns(book, sheet);
        });
    }

    byte[] list(Stream<Map<String, String>> rows) {
        return book((book, sheet) -> lines(sheet, rows));
    }

    /** Writes to {@code out} as the rows come; what was written is not kept. */
    void list(OutputStream out, Stream<Map<String, String>> rows) throws IOException {
        book(out, (book, sheet) -> lines(sheet, rows));
    }

    private void lines(Worksheet sheet, Stream<Map<String, String>> rows) throws IOException {
        titles(sheet);
        var line = 1;
        for (var each : (Iterable<Map<String, String>>) rows::iterator) {
            for (var index = 0; index < layout.columns().size(); index++) {
                var column = layout.columns().get(index);
                cell(sheet, line, index, shown(column, each.getOrDefault(column.key(), "")));
            }
            if (line % KEPT_ROWS == 0) {
                sheet.flush();
            }
            line++;
        }
    }

    /** The sample lines of both languages, as reading meets them. */
    static List<Map<String, String>> samples(SheetLayout layout) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .map(locale -> {
                    Map<String, String> sample = new HashMap<>();
                    layout.columns().forEach(column -> {
                        var word = SheetWords.wordOrNone(layout.name(), "sample." + column.key(), locale);
                        if (!word.isEmpty()) {
                            sample.put(column.key(), word);
                        }
                    });
                    return sample;
                })
                .toList();
    }

    private interface Content {
        void into(Workbook book, Worksheet sheet) throws IOException;
    }

    private byte[] book(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            book(bytes, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void book(OutputStream out, Content content) throws IOException {
        try (var book = new Workbook(out, "Anju", "1.0")) {
            var sheet = book.newWorksheet(SheetWords.word(layout.name(), "title", locale));
            content.into(book, sheet);
            book.finish();
        }
    }

    private void titles(Worksheet sheet) {
        for (var index = 0; index < layout.columns().size(); index++) {
            var column = layout.columns().get(index);
            var title = SheetWords.word(layout.name(), "column." + column.key(), locale);
            sheet.value(0, index, column.required() ? title + " *" : title);
            sheet.width(index, WIDTH);
        }
        sheet.range(0, 0, 0, layout.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void dropDowns(Workbook book, Worksheet sheet) {
        var lists = book.newWorksheet("choices");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (var index = 0; index < layout.columns().size(); index++) {
            var column = layout.columns().get(index);
            for (var row = 0; row < column.choices().size(); row++) {
                lists.value(row, index, column.choices().get(row).label(locale));
            }
            // a cell with several values cannot be guarded by a list of single ones
            if (column.kind() == Column.Kind.CHOICE && !column.choices().isEmpty()) {
                sheet.range(1, index, DROP_DOWN_ROWS, index)
                        .validateWithList(lists.range(0, index, column.choices().size() - 1, index));
            }
        }
    }

    private void cell(Worksheet sheet, int row, int index, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, index, SheetText.defused(text));
        }
    }

    private String shown(Column column, String value) {
        return column.choices().isEmpty()
                ? value
                : Arrays.stream(value.split(",", -1))
                        .map(code -> label(column, code))
                        .collect(Collectors.joining("、"));
    }

    private String label(Column column, String code) {
        return column.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> choice.label(locale))
                .orElse(code);
    }
}
