package io.anju.requests.reading;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import io.anju.requests.RequestKind;
import io.anju.requests.category.Catalogue;
import io.anju.requests.reading.OwnWord.Kind;
import io.anju.requests.reading.Suggested.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a report seems to be about: by the company's own words first, then by what was learned (ADR 0026). What another
 * process changed counts within half a minute.
 */
@Component
public class Suggestions {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<CompanyId, Kept> kept = new ConcurrentHashMap<>();
    private final OwnWords words;
    private final TextModelStore models;
    private final Catalogue catalogue;

    Suggestions(OwnWords words, TextModelStore models, Catalogue catalogue) {
        this.words = words;
        this.models = models;
        this.catalogue = catalogue;
    }

    private record Kept(Optional<TextModel> model, @Nullable Instant learnedAt, long since) {}

    /** A category that serves this kind and is still offered; nothing where neither a word nor the model is sure. */
    @Transactional(readOnly = true)
    public Optional<Suggested> of(RequestKind kind, String text) {
        return words.saidIn(text, Kind.CATEGORY).stream()
                .filter(word -> isOffered(word.means(), kind))
                .max(Comparator.comparingInt((OwnWord word) -> word.word().length()))
                .map(word -> new Suggested(word.means(), Source.WORDS, null, List.of(word.word()), null))
                .or(() -> learned(kind, text));
    }

    private Optional<Suggested> learned(RequestKind kind, String text) {
        var known = current();
        return known.model()
                .flatMap(model -> model.guess(text))
                .filter(guess -> isOffered(guess.category(), kind))
                .map(guess -> new Suggested(
                        guess.category(), Source.MODEL, guess.confidence(), guess.because(), known.learnedAt()));
    }

    /** Looks again at what this company knows. */
    void forget(CompanyId company) {
        kept.remove(company);
    }

    private boolean isOffered(String code, RequestKind kind) {
        var category = catalogue.all().get(code);
        return category != null && category.active() && category.kinds().contains(kind);
    }

    private Kept current() {
        var company = CompanyScope.requireCompany();
        var known = kept.get(company);
        if (known != null && System.nanoTime() - known.since() < KEPT_NANOS) {
            return known;
        }
        var learnedAt = models.status().learnedAt();
        var model = known != null && Objects.equals(known.learnedAt(), learnedAt) ? known.model() : models.model();
        var read = new Kept(model, learnedAt, System.nanoTime());
        kept.put(company, read);
        return read;
    }
}
