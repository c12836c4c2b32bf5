package io.anju.standards;

import io.anju.kernel.Refused;
import io.anju.kernel.Refused.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a checklist may ask and what answers it. */
final class ChecklistRules {

    private static final int LONGEST_NOTE = 1000;
    private static final int LARGEST_DIGITS = 12;
    private static final int LARGEST_SCALE = 6;

    private ChecklistRules() {}

    /** Refuses units and limits beside anything but a value, and limits the wrong way round. */
    static void check(NewChecklist checklist) {
        var errors = new ArrayList<FieldError>();
        IntStream.range(0, checklist.items().size())
                .forEach(index -> check(checklist.items().get(index), "items[%d]".formatted(index), errors));
        if (!errors.isEmpty()) {
            throw Refused.fields(errors);
        }
    }

    private static void check(CheckItem item, String field, List<FieldError> errors) {
        if (item.kind() != ItemKind.VALUE && (item.unit() != null || item.min() != null || item.max() != null)) {
            errors.add(new FieldError(field + ".kind", "only-values-have-limits"));
        }
        if (item.min() != null && item.max() != null && item.min().compareTo(item.max()) > 0) {
            errors.add(new FieldError(field + ".max", "below-min"));
        }
    }

    /** Refuses an answer that is not of the item's kind, and a fault without a note. */
    static void check(CheckItem item, Answer answer) {
        var given = switch (item.kind()) {
            case TICK -> answer.ok() != null && answer.value() == null && answer.photo() == null;
            case VALUE -> answer.value() != null && answer.ok() == null && answer.photo() == null;
            case PHOTO -> answer.photo() != null && answer.ok() == null && answer.value() == null;
        };
        if (!given) {
            throw Refused.field("answer", "answer-kind-mismatch");
        }
        var note = answer.note();
        if (Boolean.FALSE.equals(answer.ok()) && (note == null || note.isBlank())) {
            throw Refused.field("answer.note", "note-required");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refused.field("answer.note", "too-long");
        }
        var value = answer.value();
        if (value != null && (value.scale() > LARGEST_SCALE || value.precision() - value.scale() > LARGEST_DIGITS)) {
            throw Refused.field("answer.value", "out-of-bounds");
        }
    }
}
