package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is read out of a report while the desk is still writing it, and the words a company adds to the rules. */
@RestController
class ReadingController {

    private final DangerWords words;

    ReadingController(DangerWords words) {
        this.words = words;
    }

    record TextForm(@NotBlank @Size(max = 4000) String text) {}

    /** An opinion, until somebody confirms it. */
    record ReadingView(List<DangerSign> dangers) {}

    record DangerWordForm(
            @NotBlank @Size(min = 2, max = 30) String word,
            @NotNull Danger danger) {}

    @PostMapping("/api/intake/reading")
    @Allowed(Permission.REQUEST_INTAKE)
    @Transactional(readOnly = true)
    public ReadingView read(@Valid @RequestBody TextForm form) {
        return new ReadingView(words.signs(null, form.text()));
    }

    @GetMapping("/api/danger-words")
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    List<DangerWord> all() {
        return words.all();
    }

    @PostMapping("/api/danger-words")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.SETTINGS_WRITE)
    DangerWord add(Actor actor, @Valid @RequestBody DangerWordForm form) {
        return words.add(actor, form.word(), form.danger());
    }

    @DeleteMapping("/api/danger-words/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SETTINGS_WRITE)
    void remove(Actor actor, @PathVariable UUID id) {
        words.remove(actor, id);
    }
}
