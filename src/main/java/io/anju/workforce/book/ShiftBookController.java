package io.anju.workforce.book;

import io.anju.files.FileResponses;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.OpenCases.OpenCase;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The hand-over books of desks and posts. */
@RestController
class ShiftBookController {

    private final ShiftBooks books;
    private final ShiftBookStore store;
    private final BookKeepers keepers;
    private final BookCases cases;

    ShiftBookController(ShiftBooks books, ShiftBookStore store, BookKeepers keepers, BookCases cases) {
        this.books = books;
        this.store = store;
        this.keepers = keepers;
        this.cases = cases;
    }

    record ShiftBookRequest(
            @NotNull UUID project, @NotBlank @Size(max = 40) String name, boolean withCases) {}

    record ShiftHandoverRequest(
            @NotBlank @Size(max = 2000) String words,
            @Nullable @Size(max = 500) String keys,
            @Nullable @Size(max = 500) String parcels,
            @Nullable UUID staff,
            @NotNull @Size(max = 200) List<@NotNull UUID> cases,
            @NotNull @Size(max = 9) List<@NotNull UUID> photos) {

        ShiftBooks.Said said() {
            return new ShiftBooks.Said(words, keys, parcels, staff == null ? null : new StaffId(staff), cases, photos);
        }
    }

    record ConfirmationRequest(@Nullable @Size(max = 500) String remark) {}

    record OpenedBook(UUID id) {}

    /**
     * A book with what one needs to write into it.
     *
     * @param open what is open at the desk now; nothing for who may not read it
     * @param people who may take over
     */
    record ShiftBookPage(
            ShiftBook book, List<OpenCase> open, List<BookKeepers.Keeper> people, Page<ShiftHandover> entries) {}

    /** The books of a project; of all projects in which one works where none is named. */
    @GetMapping("/api/shift-books")
    @Allowed({})
    @Transactional(readOnly = true)
    List<ShiftBook> list(Actor actor, @RequestParam(required = false) @Nullable UUID project) {
        if (project == null) {
            return keepers.projects(actor).stream()
                    .flatMap(each -> store.books(each).stream())
                    .toList();
        }
        var id = new ProjectId(project);
        keepers.requireReading(actor, id, "project");
        return store.books(id);
    }

    @PostMapping("/api/shift-books")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    OpenedBook open(Actor actor, @Valid @RequestBody ShiftBookRequest request) {
        return new OpenedBook(books.open(actor, new ProjectId(request.project()), request.name(), request.withCases()));
    }

    @PostMapping("/api/shift-books/{id}/retirement")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(Actor actor, @PathVariable UUID id) {
        books.retire(actor, id);
    }

    @GetMapping("/api/shift-books/{id}")
    @Allowed({})
    @Transactional(readOnly = true)
    ShiftBookPage get(Actor actor, @PathVariable UUID id, ListQuery query) {
        var book = store.book(id).orElseThrow(() -> Refused.missing("shift-book"));
        keepers.requireReading(actor, book.project(), "shift-book");
        return new ShiftBookPage(book, cases.open(actor, book), keepers.in(book.project()), store.list(id, query));
    }

    @PostMapping("/api/shift-books/{id}/handovers")
    @Allowed({})
    @ResponseStatus(HttpStatus.CREATED)
    OpenedBook write(Actor actor, @PathVariable UUID id, @Valid @RequestBody ShiftHandoverRequest request) {
        return new OpenedBook(books.write(actor, id, request.said()));
    }

    @PostMapping("/api/shift-handovers/{id}/confirmation")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable UUID id, @Valid @RequestBody ConfirmationRequest request) {
        books.confirm(actor, id, request.remark());
    }

    @GetMapping("/api/shift-handovers/{id}/photos/{file}")
    @Allowed({})
    ResponseEntity<Resource> photo(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean thumbnail) {
        return FileResponses.of(books.photo(actor, id, file, thumbnail));
    }
}
