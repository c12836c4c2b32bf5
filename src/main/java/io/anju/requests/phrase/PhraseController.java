package io.anju.requests.phrase;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.requests.RequestKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Text modules for the desk, and their settings. */
@RestController
@RequestMapping("/api/phrases")
class PhraseController {

    private final Phrases phrases;

    PhraseController(Phrases phrases) {
        this.phrases = phrases;
    }

    record PhraseForm(
            @Nullable RequestKind kind,
            @Nullable @Size(max = 40) String category,
            @NotBlank @Size(max = 60) String title,
            @NotBlank @Size(max = 2000) String text,
            @Nullable Boolean active) {

        Phrase phrase(UUID id) {
            return new Phrase(id, kind, category, title.strip(), text.strip(), !Boolean.FALSE.equals(active), 0);
        }
    }

    @GetMapping
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    List<Phrase> fitting(
            @RequestParam(required = false) @Nullable RequestKind kind,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "false") boolean retired) {
        return phrases.fitting(kind, category, retired);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.SETTINGS_WRITE)
    Phrase add(Actor actor, @Valid @RequestBody PhraseForm form) {
        return phrases.add(actor, form.phrase(Ids.next()));
    }

    @PutMapping("/{id}")
    @Allowed(Permission.SETTINGS_WRITE)
    Phrase change(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody PhraseForm form) {
        return phrases.change(actor, form.phrase(id), version.version());
    }
}
