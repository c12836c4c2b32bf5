package io.anju.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the text of a cell must be. Text that breaks a rule is kept as it is, so that people see what they wrote. */
final class CellRules {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private CellRules() {}

    static SheetRow row(SheetLayout layout, int line, Map<String, String> typed) {
        var cells = new LinkedHashMap<String, String>();
        var errors = new LinkedHashMap<String, String>();
        for (var column : layout.columns()) {
            var text = typed.getOrDefault(column.key(), "").strip();
            if (text.isEmpty()) {
                if (column.required()) {
                    errors.put(column.key(), "required");
                }
                continue;
            }
            try {
                cells.put(column.key(), value(column, text));
            } catch (Wrong wrong) {
                cells.put(column.key(), text.substring(0, Math.min(text.length(), 2 * column.longest())));
                errors.put(column.key(), wrong.code);
            }
        }
        return new SheetRow(line, cells, errors);
    }

    private static String value(Column column, String text) throws Wrong {
        if (text.length() > column.longest()) {
            throw new Wrong("too-long");
        }
        return switch (column.kind()) {
            case TEXT, NUMBER_AS_TEXT -> text;
            case WHOLE_NUMBER -> matching(WHOLE, text, "number-invalid");
            case DECIMAL -> matching(DECIMAL, text, "number-invalid");
            case DATE -> date(text);
            case CHOICE -> code(column, text);
            case CHOICES -> codes(column, text);
        };
    }

    private static String matching(Pattern pattern, String text, String code) throws Wrong {
        var plain = text.replace(",", "");
        if (!pattern.matcher(plain).matches()) {
            throw new Wrong(code);
        }
        return plain;
    }

    private static String date(String text) throws Wrong {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new Wrong("date-invalid");
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3)))
                    .toString();
        } catch (DateTimeException notInTheCalendar) {
            throw new Wrong("date-invalid");
        }
    }

    private static String code(Column column, String text) throws Wrong {
        for (var choice : column.choices()) {
            if (choice.isWritten(text)) {
                return choice.code();
            }
        }
        throw new Wrong("choice-unknown");
    }

    private static String codes(Column column, String text) throws Wrong {
        List<String> codes = new ArrayList<>();
        for (var part : text.split("[,，、;；/]+", -1)) {
            if (!part.isBlank()) {
                codes.add(code(column, part.strip()));
            }
        }
        return String.join(",", codes);
    }

    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;
        private final String code;

        Wrong(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }
}
