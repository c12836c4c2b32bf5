package io.anju.requests.erasure;

import io.anju.estate.Places;
import io.anju.requests.RequestId;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestRegister;
import org.springframework.stereotype.Component;

/** The words by which a request is found, after some of what it said is gone. */
@Component
class RequestWords {

    private final RequestJournal journal;
    private final RequestRegister register;
    private final Places places;
    private final Catalogue catalogue;

    RequestWords(RequestJournal journal, RequestRegister register, Places places, Catalogue catalogue) {
        this.journal = journal;
        this.register = register;
        this.places = places;
        this.catalogue = catalogue;
    }

    void renew(RequestId id) {
        var request = journal.read(id);
        var category = catalogue.get(request.standing().category());
        register.reindex(request, request.place().map(places::get).orElse(null), category.zh());
    }
}
