package io.anju.standards;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts and publishes checklists. */
@Service
class Checklists {

    private final ChecklistStore store;
    private final Clock clock;

    Checklists(ChecklistStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Starts a checklist with a first draft. */
    @Transactional
    public ChecklistId create(Actor actor, NewChecklist wanted) {
        ChecklistRules.check(wanted);
        var id = ChecklistId.next();
        var name = freeName(wanted, id);
        store.insert(actor, id, name, clock.instant());
        store.assign(id, wanted.categories());
        store.replaceItems(store.insertDraft(actor, id, clock.instant()), wanted.items());
        return id;
    }

    /** Rewrites the draft, or begins the next version where everything is published. */
    @Transactional
    public void redraft(Actor actor, ChecklistId id, NewChecklist wanted, IfMatch ifMatch) {
        ChecklistRules.check(wanted);
        ifMatch.check(lock(id));
        store.rename(id, freeName(wanted, id));
        store.count(id);
        store.assign(id, wanted.categories());
        var draft = store.draft(id).orElseGet(() -> store.insertDraft(actor, id, clock.instant()));
        store.replaceItems(draft, wanted.items());
    }

    /** Puts the draft in force for all sheets that begin from now on. */
    @Transactional
    public ChecklistVersionId publish(Actor actor, ChecklistId id, IfMatch ifMatch) {
        ifMatch.check(lock(id));
        var draft = store.draft(id).orElseThrow(() -> Refused.conflict("no-draft"));
        store.publish(actor, draft, clock.instant());
        store.count(id);
        return draft;
    }

    /** Gives the category to this checklist alone, or to none. */
    void use(String category, @Nullable ChecklistId id) {
        if (id == null) {
            store.release(category);
        } else {
            lock(id);
            store.give(id, category);
        }
    }

    private int lock(ChecklistId id) {
        return store.lock(id).orElseThrow(() -> Refused.missing("checklist"));
    }

    private String freeName(NewChecklist wanted, ChecklistId id) {
        var name = wanted.name().strip();
        if (store.isNameTaken(name, id)) {
            throw Refused.field("name", "name-taken");
        }
        return name;
    }
}
