package io.anju.requests.reading;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.category.Catalogue;
import io.anju.requests.reading.OwnWord.Kind;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words of a company's own that mean something. A word added by this process counts at once, one added by
 * another within half a minute, so that an intake asks the database for none of them.
 */
@Component
class OwnWords {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MOST = 500;
    private static final int LOOKED_THROUGH = 500;

    private final Map<CompanyId, Kept> kept = new ConcurrentHashMap<>();
    private final OwnWordStore store;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Clock clock;

    OwnWords(OwnWordStore store, Catalogue catalogue, Trail trail, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    private record Kept(List<OwnWord> words, long since) {}

    /** The register. */
    record OwnWordsView(List<OwnWord> words, List<String> can) {}

    /** How many of the requests that say the word stand as this category. */
    record HitsOf(String category, long hits) {}

    /** In how many of the newest requests a word would have been heard, the category with the most first. */
    record WordPreview(int looked, long hits, List<HitsOf> categories) {}

    /** As they stand, in the order of the words, and whether this actor may change them. */
    @Transactional(readOnly = true)
    public OwnWordsView view(Actor actor) {
        return new OwnWordsView(store.all(), mayEdit(actor) ? List.of("edit") : List.of());
    }

    /** Those of the company in scope that this text says. */
    List<OwnWord> saidIn(String text, Kind kind) {
        return known().stream()
                .filter(word -> word.is(kind) && isSaid(word, text))
                .toList();
    }

    /**
     * Adds a word. Refuses an unknown category or danger, a word the company has already of this kind ({@code word-taken})
     * and more than five hundred of a kind.
     */
    @Transactional
    public OwnWord add(Actor actor, String word, Kind kind, String means) {
        requireAll(actor);
        requireMeaning(kind, means);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = new OwnWord(Ids.next(), word.strip(), kind, means, at, actor.name());
        if (added.word().length() < 2) {
            throw Refused.field("word", "required");
        }
        if (store.all().stream().filter(one -> one.is(kind)).count() >= MOST) {
            throw Refused.field("word", "too-many");
        }
        if (!store.insert(actor, added)) {
            throw Refused.field("word", "word-taken");
        }
        changed(actor, added, "added");
        return added;
    }

    /** Takes a word away; refuses {@code own-word-missing}. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        requireAll(actor);
        var known = store.all().stream().filter(word -> word.id().equals(id)).findFirst();
        if (known.isEmpty() || !store.delete(id)) {
            throw Refused.missing("own-word");
        }
        changed(actor, known.get(), "removed");
    }

    /** What a word would have been heard in, before it is added. */
    @Transactional(readOnly = true)
    public WordPreview preview(Actor actor, String word, Kind kind) {
        requireAll(actor);
        var tried = new OwnWord(Ids.next(), word.strip(), kind, "", clock.instant(), actor.name());
        var told = store.newest(LOOKED_THROUGH);
        var hits = told.stream()
                .filter(one -> isSaid(tried, one.text()))
                .collect(Collectors.groupingBy(OwnWordStore.Told::category, Collectors.counting()));
        var categories = hits.entrySet().stream()
                .map(entry -> new HitsOf(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(HitsOf::hits).reversed().thenComparing(HitsOf::category))
                .toList();
        return new WordPreview(
                told.size(), categories.stream().mapToLong(HitsOf::hits).sum(), categories);
    }

    private static boolean isSaid(OwnWord word, String text) {
        return switch (word.kind()) {
            case CATEGORY -> text.toLowerCase(Locale.ROOT).contains(word.word().toLowerCase(Locale.ROOT));
            case DANGER -> Spelling.says(text, word.word());
        };
    }

    private void requireMeaning(Kind kind, String means) {
        if (kind == Kind.CATEGORY) {
            catalogue.get(means);
        } else if (Stream.of(Danger.values()).noneMatch(danger -> danger.name().equals(means))) {
            throw Refused.field("means", "danger-unknown");
        }
    }

    private void changed(Actor actor, OwnWord word, String how) {
        var verb = "%s-word-%s".formatted(word.kind().name().toLowerCase(Locale.ROOT), how);
        trail.record(
                actor,
                new SubjectRef("company", actor.company().value()),
                verb,
                Map.of("word", word.word(), "means", word.means()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.remove(actor.company());
            }
        });
    }

    private List<OwnWord> known() {
        var company = CompanyScope.requireCompany();
        var known = kept.get(company);
        if (known != null && System.nanoTime() - known.since() < KEPT_NANOS) {
            return known.words();
        }
        var words = store.all();
        kept.put(company, new Kept(words, System.nanoTime()));
        return words;
    }

    private static void requireAll(Actor actor) {
        if (!mayEdit(actor)) {
            throw Refused.forbidden();
        }
    }

    private static boolean mayEdit(Actor actor) {
        return actor.scope(Permission.SETTINGS_WRITE).all();
    }
}
