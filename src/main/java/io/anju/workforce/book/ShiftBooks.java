package io.anju.workforce.book;

import io.anju.estate.Projects;
import io.anju.files.FileContent;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens books, writes hand-overs into them and confirms them (R-126, G4). */
@Service
class ShiftBooks {

    private static final String NOUN = "shift-book";

    private final ShiftBookStore store;
    private final BookKeepers keepers;
    private final BookCases cases;
    private final BookEcho echo;
    private final Projects projects;
    private final Clock clock;

    ShiftBooks(
            ShiftBookStore store, BookKeepers keepers, BookCases cases, BookEcho echo, Projects projects, Clock clock) {
        this.store = store;
        this.keepers = keepers;
        this.cases = cases;
        this.echo = echo;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * What is handed over.
     *
     * @param to who takes over; null for whoever comes
     * @param open ids of the open cases that are handed over
     */
    record Said(
            String words,
            @Nullable String keys,
            @Nullable String parcels,
            @Nullable StaffId to,
            List<UUID> open,
            List<UUID> photos) {}

    /** Opens a book; takes {@link Permission#STAFF_WRITE} in the project. Refuses a name in use ({@code book-name-taken}). */
    @Transactional
    public UUID open(Actor actor, ProjectId project, String name, boolean withCases) {
        actor.require(Permission.STAFF_WRITE, project, "project");
        projects.get(project);
        var id = Ids.next();
        store.open(actor, id, project, name, withCases, clock.instant());
        echo.record(actor, project, "shift-book-opened", Map.of("name", name.strip()));
        return id;
    }

    /** Nothing more is written into it. */
    @Transactional
    public void retire(Actor actor, UUID id) {
        var book = store.book(id)
                .filter(each -> actor.may(Permission.STAFF_WRITE, each.project()))
                .orElseThrow(() -> Refused.missing(NOUN));
        store.retire(actor, id, clock.instant());
        echo.record(actor, book.project(), "shift-book-retired", Map.of("name", book.name()));
    }

    /**
     * Hands over. Only who works in the project may; refuses a successor who does not ({@code staff-unknown}), oneself as one's
     * successor, and cases that are not open there or not the actor's to read ({@code case-unknown}).
     */
    @Transactional
    public UUID write(Actor actor, UUID bookId, Said said) {
        var book = store.book(bookId).orElseThrow(() -> Refused.missing(NOUN));
        var self = keepers.self(actor, book.project()).orElseThrow(() -> Refused.missing(NOUN));
        var to = said.to();
        if (to != null && to.equals(self)) {
            throw Refused.field("to", "same-person");
        }
        if (to != null
                && keepers.in(book.project()).stream()
                        .noneMatch(each -> each.staff().equals(to))) {
            throw Refused.field("to", "staff-unknown");
        }
        var open = cases.chosen(actor, book, said.open());
        var now = clock.instant();
        var handover = written(actor, bookId, said, now);
        store.write(actor, handover, self, open);
        echo.attach(actor, handover.id(), said.photos());
        echo.told(actor, book, handover, open.size(), now);
        return handover.id();
    }

    private static ShiftHandover written(Actor actor, UUID book, Said said, Instant now) {
        return new ShiftHandover(
                Ids.next(),
                book,
                actor.requireAccount(),
                said.to(),
                null,
                said.words().strip(),
                blank(said.keys()),
                blank(said.parcels()),
                said.photos(),
                List.of(),
                now,
                actor.name(),
                null,
                null,
                null);
    }

    /** Takes over. Refuses one's own hand-over ({@code own-handover}) and one that was confirmed ({@code handover-confirmed}). */
    @Transactional
    public void confirm(Actor actor, UUID id, @Nullable String remark) {
        var handover = store.held(id).orElseThrow(() -> Refused.missing("shift-handover"));
        var book = store.book(handover.book())
                .filter(each -> keepers.self(actor, each.project()).isPresent())
                .orElseThrow(() -> Refused.missing("shift-handover"));
        if (handover.account().equals(actor.account())) {
            throw Refused.conflict("own-handover");
        }
        if (!handover.unread()) {
            throw Refused.conflict("handover-confirmed");
        }
        store.confirm(actor, id, blank(remark), clock.instant());
        echo.record(actor, book.project(), "shift-taken-over", Map.of("book", book.name()));
    }

    /** One of the photos; refuses ({@code shift-handover-missing}) who may not read the book. */
    @Transactional
    public FileContent photo(Actor actor, UUID id, UUID file, boolean small) {
        var handover = store.held(id).orElseThrow(() -> Refused.missing("shift-handover"));
        var book = store.book(handover.book()).orElseThrow(() -> Refused.missing("shift-handover"));
        keepers.requireReading(actor, book.project(), "shift-handover");
        return echo.photo(id, file, small);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
