package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestKind;
import io.anju.requests.reading.Reading.LearningView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a report seems to be about while it is told, and the settings of that. */
@RestController
class SuggestionController {

    private final Reading reading;
    private final Suggestions suggestions;

    SuggestionController(Reading reading, Suggestions suggestions) {
        this.reading = reading;
        this.suggestions = suggestions;
    }

    /** What was said so far; in the body, since an address may be logged. */
    record ToldForm(
            @NotNull RequestKind kind,
            @NotBlank @Size(max = 4000) String text) {}

    /** Nothing where neither a word nor the model is sure. */
    record SuggestionView(@Nullable Suggested suggestion) {}

    @PostMapping("/api/intake/suggestion")
    @Allowed(Permission.REQUEST_INTAKE)
    SuggestionView suggest(@Valid @RequestBody ToldForm body) {
        return new SuggestionView(suggestions.of(body.kind(), body.text()).orElse(null));
    }

    @GetMapping("/api/request-reading")
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    LearningView view(Actor actor) {
        return reading.view(actor);
    }

    @PostMapping("/api/request-reading/learning")
    @Allowed(Permission.SETTINGS_WRITE)
    LearningView learn(Actor actor) {
        return reading.learn(actor);
    }
}
