package io.anju.requests.phrase;

import io.anju.identity.IdentityEvent.CompanyFounded;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.RequestKind;
import io.anju.requests.category.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the text modules, which are the same in every project of the company. */
@Component
class Phrases {

    private final PhraseStore store;
    private final Catalogue catalogue;

    Phrases(PhraseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Those for an answer of this kind and category; nulls leave a filter out. */
    @Transactional(readOnly = true)
    public List<Phrase> fitting(@Nullable RequestKind kind, @Nullable String category, boolean retired) {
        return store.fitting(kind, category, retired);
    }

    /** Refuses an unknown category. */
    @Transactional
    public Phrase add(Actor actor, Phrase phrase) {
        check(actor, phrase);
        store.insert(actor, phrase);
        return phrase;
    }

    /** Changes all of it. Refuses {@code phrase-missing}, an unknown category and an older version. */
    @Transactional
    public Phrase change(Actor actor, Phrase phrase, @Nullable Integer version) {
        check(actor, phrase);
        var current = get(phrase.id());
        var wanted = new Phrase(
                phrase.id(),
                phrase.kind(),
                phrase.category(),
                phrase.title(),
                phrase.text(),
                phrase.active(),
                version == null ? current.version() : version);
        if (!store.update(actor, wanted)) {
            throw Refused.stale();
        }
        return get(phrase.id());
    }

    /** A company begins with a few, which it changes afterwards. */
    @EventListener
    void on(CompanyFounded founded) {
        var actor = Actor.system(founded.company(), "requests");
        usual().forEach(phrase -> store.insert(actor, phrase));
    }

    private Phrase get(UUID id) {
        return store.fitting(null, null, true).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("phrase"));
    }

    private void check(Actor actor, Phrase phrase) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        if (phrase.category() != null) {
            catalogue.get(phrase.category());
        }
    }

    static List<Phrase> usual() {
        try {
            return new ClassPathResource("usual-phrases.txt", Phrases.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Phrase(
                            Ids.next(),
                            cells[0].equals("-") ? null : RequestKind.valueOf(cells[0]),
                            cells[1].equals("-") ? null : cells[1],
                            cells[2],
                            cells[3],
                            true,
                            0))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
