package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.reading.OwnWord.Kind;
import io.anju.requests.reading.OwnWords.OwnWordsView;
import io.anju.requests.reading.OwnWords.WordPreview;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of a company's own words. */
@RestController
@RequestMapping("/api/own-words")
class OwnWordController {

    private final OwnWords words;

    OwnWordController(OwnWords words) {
        this.words = words;
    }

    record OwnWordForm(
            @NotBlank @Size(min = 2, max = 40) String word,
            @NotNull Kind kind,
            @NotBlank @Size(max = 40) String means) {}

    record TriedWord(
            @NotBlank @Size(min = 2, max = 40) String word,
            @NotNull Kind kind) {}

    @GetMapping
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    OwnWordsView all(Actor actor) {
        return words.view(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.SETTINGS_WRITE)
    OwnWord add(Actor actor, @Valid @RequestBody OwnWordForm body) {
        return words.add(actor, body.word(), body.kind(), body.means());
    }

    @PostMapping("/preview")
    @Allowed(Permission.SETTINGS_WRITE)
    WordPreview preview(Actor actor, @Valid @RequestBody TriedWord body) {
        return words.preview(actor, body.word(), body.kind());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SETTINGS_WRITE)
    void remove(Actor actor, @PathVariable UUID id) {
        words.remove(actor, id);
    }
}
