package io.anju.agreements;

import io.anju.agreements.PromiseLine.Counts;
import io.anju.agreements.PromiseLine.StageShare;
import io.anju.kernel.Refused;
import io.anju.kernel.Refused.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lines of terms have to keep to; each is refused at its field, all at once. */
final class PromiseRules {

    private static final int MOST_DAYS = 366;

    private PromiseRules() {}

    static void check(List<PromiseLine> lines) {
        var errors = new ArrayList<FieldError>();
        var places = new HashSet<List<@Nullable Object>>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var field = "lines[" + index + "]";
            if (!places.add(line.place())) {
                errors.add(new FieldError(field + ".target", "duplicate"));
            }
            amount(line, field, errors);
            shares(line, field, errors);
        }
        if (!errors.isEmpty()) {
            throw Refused.fields(errors);
        }
    }

    private static void amount(PromiseLine line, String field, List<FieldError> errors) {
        var amount = line.amount();
        if (line.counts() == Counts.APPOINTMENT && amount != null) {
            errors.add(new FieldError(field + ".amount", "superfluous"));
        } else if (line.counts() != Counts.APPOINTMENT && amount == null) {
            errors.add(new FieldError(field + ".amount", "required"));
        } else if (line.counts() == Counts.WORKING_DAYS && amount != null && amount > MOST_DAYS) {
            errors.add(new FieldError(field + ".amount", "too-large"));
        }
    }

    /** The company's own people cannot have more time between them than the customer was promised. */
    private static void shares(PromiseLine line, String field, List<FieldError> errors) {
        var stages = line.shares().stream().map(StageShare::stage).distinct().count();
        var sum = line.shares().stream().mapToLong(StageShare::minutes).sum();
        var inMinutes = line.counts() == Counts.ELAPSED || line.counts() == Counts.OPEN;
        if (stages < line.shares().size()) {
            errors.add(new FieldError(field + ".shares", "duplicate"));
        } else if (!inMinutes && sum > 0) {
            errors.add(new FieldError(field + ".shares", "superfluous"));
        } else if (line.amount() != null && sum > line.amount()) {
            errors.add(new FieldError(field + ".shares", "beyond-promise"));
        }
    }
}
