package io.anju.requests.intake;

import io.anju.requests.Intake;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.reading.DangerSign;
import io.anju.requests.reading.KeptSuggestion;
import io.anju.requests.reading.KeptSuggestion.Answer;
import io.anju.requests.reading.KeptSuggestions;
import io.anju.requests.reading.Suggested;
import io.anju.requests.reading.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the words of a report seem to say, kept with the request beside what was chosen (R-031, ADR 0032). */
@Component
class IntakeReading {

    private final Suggestions suggestions;
    private final KeptSuggestions kept;

    IntakeReading(Suggestions suggestions, KeptSuggestions kept) {
        this.suggestions = suggestions;
        this.kept = kept;
    }

    /** Keeps it and tells colleagues what followed; a report without words leaves nothing. */
    List<RequestStep> of(ServiceRequest request, Intake intake, IntakeFacts facts) {
        var text = said(intake);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var suggested = suggestions.of(intake.kind(), text).orElse(null);
        var answer = Answer.of(suggested, intake.category(), intake.suggestionTaken());
        kept.keep(
                request.companyId(),
                request.projectId(),
                request.id(),
                new KeptSuggestion(
                        facts.now(),
                        suggested,
                        intake.category(),
                        answer,
                        facts.dangers().stream().map(DangerSign::danger).toList(),
                        facts.raised()));
        var steps = new ArrayList<RequestStep>();
        if (!facts.dangers().isEmpty()) {
            steps.add(heard(request, facts));
        }
        if (suggested != null && answer != Answer.AGREED) {
            steps.add(answered(request, suggested, answer == Answer.TAKEN, facts));
        }
        return steps;
    }

    /** Why the priority is what it is, for whoever opens the request; the reporter's words stay inside. */
    private static RequestStep heard(ServiceRequest request, IntakeFacts facts) {
        var words = facts.dangers().stream()
                .map(sign -> sign.danger() + " " + sign.words())
                .collect(Collectors.joining("\n"));
        return request.internalRemark(facts.raised() ? "danger-raised" : "danger-heard", facts.now(), words);
    }

    /** The category that was suggested, then the words that spoke for it. */
    private static RequestStep answered(ServiceRequest request, Suggested suggested, boolean taken, IntakeFacts facts) {
        var note = suggested.category() + "\n" + String.join("\n", suggested.because());
        return request.internalRemark(taken ? "suggestion-taken" : "suggestion-left", facts.now(), note);
    }

    /** What was told; a title that only repeats how the description begins is not told twice. */
    private static @Nullable String said(Intake intake) {
        var title = intake.title();
        var description = intake.description();
        if (title == null || description == null) {
            return title == null ? description : title;
        }
        return description.startsWith(title) ? description : title + "\n" + description;
    }
}
