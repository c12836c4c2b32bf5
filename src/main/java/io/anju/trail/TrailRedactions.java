package io.anju.trail;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes names out of sealed entries. The seals stay as they are; an entry of its own says that it was done and to which
 * entries, and is sealed in the same transaction, so that there is no moment in which the chain looks broken.
 */
@Component
class TrailRedactions {

    /** Nobody else may use this word: {@link ChainCheck} believes it. */
    static final String VERB = "redacted";

    static final String DIGEST = "digest";

    private static final String SEALED = """
            select e.*, s.seq, s.hash from trail.entry e
            join trail.seal s on s.company_id = e.company_id and s.entry_id = e.id
            """;

    private final TrailStore store;
    private final TrailChain chain;
    private final JdbcClient jdbc;
    private final Clock clock;

    TrailRedactions(TrailStore store, TrailChain chain, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An entry as it will be, with the seal over what it was. */
    private record Change(SealedContent was, SealedContent left, long seq, byte[] seal) {

        static Change of(ResultSet row, UnaryOperator<SealedContent> redaction) throws SQLException {
            var entry = SealedContent.of(row);
            return new Change(entry, redaction.apply(entry), row.getLong("seq"), row.getBytes("hash"));
        }

        boolean loses() {
            return !left.equals(was);
        }

        RedactedEntry redacted() {
            return new RedactedEntry(left.id(), left.hash(seq, seal));
        }
    }

    int redact(Actor actor, Redaction wanted) {
        sealAll();
        return apply(actor, wanted.because(), changes(wanted));
    }

    /** Takes all facts out of these entries. */
    int redactFacts(Actor actor, SubjectRef because, List<UUID> entries) {
        sealAll();
        var changes = jdbc.sql(SEALED + "where e.id = any(?) for update of e")
                .param(entries.toArray(UUID[]::new))
                .query((row, number) -> Change.of(row, entry -> entry.keeping(entry.actor(), Redaction.NO_FACTS)))
                .list();
        return apply(actor, because, changes);
    }

    private int apply(Actor actor, SubjectRef because, List<Change> found) {
        var changes = found.stream().filter(Change::loses).toList();
        if (!changes.isEmpty()) {
            var redacted = changes.stream().map(Change::redacted).toList();
            write(name(actor, because, redacted), changes, redacted);
            sealAll();
        }
        return changes.size();
    }

    private void sealAll() {
        store.writeNow();
        while (chain.seal() == TrailChain.BATCH) {
            store.writeNow();
        }
    }

    private List<Change> changes(Redaction wanted) {
        return wanted.about().stream()
                .flatMap(subject -> jdbc
                        .sql(
                                SEALED
                                        + "where e.subject_type = ? and e.subject_id = ? and e.verb <> 'redacted' for update of e")
                        .params(subject.type(), subject.id())
                        .query((row, number) -> Change.of(row, wanted::of))
                        .list()
                        .stream())
                .toList();
    }

    private UUID name(Actor actor, SubjectRef because, List<RedactedEntry> redacted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = Map.of("entries", redacted.size(), DIGEST, RedactedEntry.digest(redacted));
        var entry = SealedContent.of(actor, Ids.next(), now, now, because, VERB, store.text(facts));
        store.add(entry);
        store.writeNow();
        return entry.id();
    }

    private void write(UUID namedBy, List<Change> changes, List<RedactedEntry> redacted) {
        jdbc.sql("""
                        insert into trail.redaction (company_id, entry_id, named_by, kept)
                        select current_setting('anju.company')::uuid, r.entry, :namedBy, r.kept
                        from unnest(:entries, :kept) as r (entry, kept)""")
                .param("namedBy", namedBy)
                .param("entries", redacted.stream().map(RedactedEntry::entry).toArray(UUID[]::new))
                .param("kept", redacted.stream().map(RedactedEntry::kept).toArray(byte[][]::new))
                .update();
        jdbc.sql("""
                        update trail.entry e set actor = r.actor, facts = r.facts
                        from unnest(:entries, :actors, :facts) as r (entry, actor, facts) where e.id = r.entry""")
                .param("entries", redacted.stream().map(RedactedEntry::entry).toArray(UUID[]::new))
                .param(
                        "actors",
                        changes.stream().map(each -> each.left().actor()).toArray(String[]::new))
                .param(
                        "facts",
                        changes.stream().map(each -> each.left().facts()).toArray(String[]::new))
                .update();
    }
}
