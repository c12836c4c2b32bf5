package io.anju.requests.intake;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Permission;
import io.anju.requests.RequestKind;
import io.anju.requests.reading.Suggested;
import io.anju.requests.reading.Suggestions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a report seems to be about, offered to whoever reports (ADR 0032). They learn a category of the list they choose from
 * anyway, and nothing of what made it likely: the words of the company and what it learned from others stay inside.
 */
@RestController
class CategoryHintController {

    private static final int LONGEST = 500;

    private final Suggestions suggestions;
    private final LabelReports labels;
    private final PublicLimits limits;

    CategoryHintController(Suggestions suggestions, LabelReports labels, PublicLimits limits) {
        this.suggestions = suggestions;
        this.labels = labels;
        this.limits = limits;
    }

    /** What was said so far; in the body, since an address may be logged. */
    record HintWords(
            @NotNull RequestKind kind,
            @NotBlank @Size(max = LONGEST) String text) {}

    /** The same from somebody who stands before a label. */
    record HintWordsAtLabel(
            @NotBlank @Size(max = 40) String label,
            @NotNull RequestKind kind,
            @NotBlank @Size(max = LONGEST) String text) {}

    /** Null where nothing is sure enough. */
    record CategoryHint(@Nullable String category) {}

    @PostMapping("/api/my/requests/category-hint")
    @Allowed(Permission.REPORT_OWN)
    CategoryHint forResident(Actor actor, @Valid @RequestBody HintWords body) {
        limits.countReading(actor.requireAccount().toString());
        return hint(body.kind(), body.text());
    }

    @PostMapping("/api/public/{company}/reports/category-hint")
    @Open
    CategoryHint forVisitor(
            Actor visitor,
            @PathVariable String company,
            HttpServletRequest http,
            @Valid @RequestBody HintWordsAtLabel body) {
        limits.countReading(http.getRemoteAddr());
        labels.requireKnown(body.label());
        return hint(body.kind(), body.text());
    }

    private CategoryHint hint(RequestKind kind, String text) {
        return new CategoryHint(
                suggestions.of(kind, text).map(Suggested::category).orElse(null));
    }
}
