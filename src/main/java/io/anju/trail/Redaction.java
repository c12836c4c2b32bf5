package io.anju.trail;

import io.anju.kernel.DataSubject;
import io.anju.kernel.SubjectRef;
import java.util.Collection;

/**
 * What has to go from the record because the law asks for it (PIPL art. 47, rule Y-10).
 *
 * @param because what it is done for: a person's request, or the rule of a retention period; stays in the record
 * @param about the subjects whose entries are looked at; entries on anything else are left alone
 * @param who whose: an actor of that login or with such a name goes, and so do facts that name them
 * @param allFacts whether facts go whatever they contain
 */
public record Redaction(SubjectRef because, Collection<SubjectRef> about, DataSubject who, boolean allFacts) {

    /** How many entries lost something, and how many remarks. */
    public record Done(int entries, int remarks) {}

    /** Stands where a name was. */
    static final String GONE = "—";

    static final String NO_FACTS = "{}";

    /** What stays of an entry; the same content where nothing has to go. */
    SealedContent of(SealedContent entry) {
        var login = who.account();
        var byThem = login != null && login.value().equals(entry.account());
        var actor = byThem || mentions(entry.actor()) ? GONE : entry.actor();
        return entry.keeping(actor, allFacts || mentions(entry.facts()) ? NO_FACTS : entry.facts());
    }

    private boolean mentions(String text) {
        return !text.equals(who.struckFrom(text));
    }
}
