package io.anju.workforce.book;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.OpenCases;
import io.anju.workforce.OpenCases.OpenCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The open cases of a desk, as the modules that have them say. */
@Component
class BookCases {

    private final List<OpenCases> sources;

    BookCases(List<OpenCases> sources) {
        this.sources = sources;
    }

    /** What is open; nothing for a book without cases, or for who may not read requests there. */
    List<OpenCase> open(Actor actor, ShiftBook book) {
        return book.withCases() && actor.may(Permission.REQUEST_READ, book.project())
                ? sources.stream()
                        .flatMap(source -> source.in(book.project()).stream())
                        .toList()
                : List.of();
    }

    /** Those of these ids; refuses ({@code case-unknown}) an id that is not among the open ones. */
    List<OpenCase> chosen(Actor actor, ShiftBook book, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = new HashSet<>(ids);
        var found = open(actor, book).stream()
                .filter(each -> wanted.contains(each.subject().id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw Refused.field("cases", "case-unknown");
        }
        return found;
    }
}
