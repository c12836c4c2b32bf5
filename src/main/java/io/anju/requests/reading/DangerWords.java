package io.anju.requests.reading;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.reading.LifeSafety.OwnWord;
import io.anju.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears danger to life in what is reported, by the usual rules and the company's own words. A word added by this
 * process counts at once, one added by another within half a minute, so that an intake asks the database for none of them.
 */
@Service
public class DangerWords {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MOST = 500;

    private final Map<CompanyId, Kept> kept = new ConcurrentHashMap<>();
    private final DangerWordStore store;
    private final Trail trail;

    DangerWords(DangerWordStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    private record Kept(List<OwnWord> words, long since) {}

    /** Each danger that is spoken of, once; empty where none is. Both texts may be missing. */
    public List<DangerSign> signs(@Nullable String title, @Nullable String words) {
        var text = Stream.of(title, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.isEmpty() ? List.of() : LifeSafety.usual().signs(text, own());
    }

    /** The company's own words by their order in the alphabet. */
    @Transactional(readOnly = true)
    public List<DangerWord> all() {
        return store.all();
    }

    /** Adds a word. Refuses one the company has already ({@code word-taken}) and more than five hundred of them. */
    @Transactional
    public DangerWord add(Actor actor, String word, Danger danger) {
        requireAll(actor);
        if (store.all().size() >= MOST) {
            throw Refused.field("word", "too-many");
        }
        var added = new DangerWord(Ids.next(), word.strip(), danger);
        if (!store.insert(actor, added)) {
            throw Refused.field("word", "word-taken");
        }
        changed(actor, "danger-word-added", added.word());
        return added;
    }

    /** Takes a word away; refuses {@code danger-word-missing}. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        requireAll(actor);
        var known = store.all().stream().filter(word -> word.id().equals(id)).findFirst();
        if (known.isEmpty() || !store.delete(id)) {
            throw Refused.missing("danger-word");
        }
        changed(actor, "danger-word-removed", known.get().word());
    }

    private void changed(Actor actor, String verb, String word) {
        trail.record(actor, new SubjectRef("company", actor.company().value()), verb, Map.of("word", word));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.remove(actor.company());
            }
        });
    }

    private List<OwnWord> own() {
        var company = CompanyScope.requireCompany();
        var known = kept.get(company);
        if (known != null && System.nanoTime() - known.since() < KEPT_NANOS) {
            return known.words();
        }
        var words = store.all().stream()
                .map(word -> new OwnWord(word.word(), word.danger()))
                .toList();
        kept.put(company, new Kept(words, System.nanoTime()));
        return words;
    }

    private static void requireAll(Actor actor) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
    }
}
