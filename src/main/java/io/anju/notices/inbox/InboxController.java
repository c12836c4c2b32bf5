package io.anju.notices.inbox;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.notices.Language;
import io.anju.notices.inbox.InboxQueries.InboxEntry;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of whoever is signed in. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private final InboxQueries inbox;

    InboxController(InboxQueries inbox) {
        this.inbox = inbox;
    }

    /** How many entries wait to be read. */
    record Unread(long count) {}

    @GetMapping
    @Allowed({})
    Page<InboxEntry> list(
            @RequestParam(defaultValue = "false") boolean unread, ListQuery query, Locale locale, Actor actor) {
        return inbox.list(actor.requireAccount(), unread, query, Language.of(locale));
    }

    @GetMapping("/unread")
    @Allowed({})
    Unread unread(Actor actor) {
        return new Unread(inbox.unread(actor.requireAccount()));
    }

    @PostMapping("/{id}/reading")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Actor actor) {
        inbox.read(actor.requireAccount(), id);
    }

    @PostMapping("/reading")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        inbox.readAll(actor.requireAccount());
    }
}
