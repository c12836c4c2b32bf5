package io.anju.requests.desk;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.handling.RequestNotes;
import io.anju.trail.CommentView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notes among colleagues on a request, and whom they may name. */
@RestController
@RequestMapping("/api/requests/{id}")
class RequestNoteController {

    private final RequestNotes notes;

    RequestNoteController(RequestNotes notes) {
        this.notes = notes;
    }

    /**
     * A note.
     *
     * @param mentions the colleagues who shall find it in their inbox; absent: nobody
     */
    record NoteForm(
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> mentions) {

        List<AccountId> named() {
            return mentions == null
                    ? List.of()
                    : mentions.stream().map(AccountId::new).toList();
        }
    }

    /** Somebody who may see the request. */
    record Colleague(AccountId account, String name, String login) {}

    @PostMapping("/notes")
    @Allowed({Permission.REQUEST_HANDLE, Permission.REQUEST_READ})
    CommentView note(Actor actor, @PathVariable UUID id, @Valid @RequestBody NoteForm body) {
        return notes.add(actor, new RequestId(id), body.text(), body.named());
    }

    @GetMapping("/notes")
    @Allowed(Permission.REQUEST_READ)
    List<CommentView> notes(Actor actor, @PathVariable UUID id) {
        return notes.of(actor, new RequestId(id));
    }

    /** Whom a note on the request may name. */
    @GetMapping("/colleagues")
    @Allowed(Permission.REQUEST_READ)
    List<Colleague> colleagues(Actor actor, @PathVariable UUID id) {
        return notes.nameable(actor, new RequestId(id)).stream()
                .map(account -> new Colleague(account.id(), account.name(), account.login()))
                .toList();
    }
}
