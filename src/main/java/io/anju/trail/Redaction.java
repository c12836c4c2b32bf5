package io.anju.trail;

import io.anju.kernel.AccountId;
import io.anju.kernel.SubjectRef;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to go from the record because the law asks for it (PIPL art. 47, rule Y-10).
 *
 * @param because what it is done for: a person's request, or the rule of a retention period; stays in the record
 * @param about the subjects whose entries are looked at; entries on anything else are left alone
 * @param author the login whose name goes from what it did itself; null for somebody without one
 * @param words names, numbers and addresses: an actor that contains one goes, and so do facts
 * @param allFacts whether facts go whatever they contain
 */
public record Redaction(
        SubjectRef because,
        Collection<SubjectRef> about,
        @Nullable AccountId author,
        Set<String> words,
        boolean allFacts) {

    /** Stands where a name was. */
    static final String GONE = "—";

    private static final String NO_FACTS = "{}";

    /** What stays of an entry; the same content where nothing has to go. */
    SealedContent of(SealedContent entry) {
        var byAuthor = author != null && author.value().equals(entry.account());
        var actor = byAuthor || mentions(entry.actor()) ? GONE : entry.actor();
        return entry.keeping(actor, allFacts || mentions(entry.facts()) ? NO_FACTS : entry.facts());
    }

    private boolean mentions(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
