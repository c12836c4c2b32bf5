package io.anju.trail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain of seals of the company in scope. */
@Component
class TrailChain {

    /** The most that one call seals. */
    static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    TrailChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Link(long seq, UUID entry, byte[] previous, byte[] hash) {}

    /** The end of a chain: the position of its last seal and that seal's hash. */
    record Head(long seq, byte[] hash) {

        /** Before the first seal. */
        static final Head ORIGIN = new Head(0, new byte[SealedContent.HASH_BYTES]);
    }

    /** Seals the oldest waiting entries, at most a thousand, and says how many. Two sealers at once take turns. */
    @Transactional
    int seal() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('trail:' || current_setting('anju.company'), 0))")
                .query()
                .singleRow();
        var waiting = jdbc.sql("""
                        select e.* from trail.unsealed u
                        join trail.entry e on e.company_id = u.company_id and e.id = u.entry_id
                        order by e.id limit :batch""")
                .param("batch", BATCH)
                .query((row, number) -> SealedContent.of(row))
                .list();
        if (!waiting.isEmpty()) {
            append(chained(waiting, head().orElse(Head.ORIGIN)));
        }
        return waiting.size();
    }

    private static List<Link> chained(List<SealedContent> entries, Head last) {
        var links = new ArrayList<Link>();
        var head = last;
        for (var entry : entries) {
            var next = new Head(head.seq() + 1, entry.hash(head.seq() + 1, head.hash()));
            links.add(new Link(next.seq(), entry.id(), head.hash(), next.hash()));
            head = next;
        }
        return links;
    }

    Optional<Head> head() {
        return jdbc.sql("select seq, hash from trail.seal order by seq desc limit 1")
                .query((row, number) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .optional();
    }

    private void append(List<Link> links) {
        jdbc.sql("""
                        with sealed as (
                            insert into trail.seal (company_id, seq, entry_id, prev_hash, hash, sealed_at)
                            select current_setting('anju.company')::uuid, s.*, :at
                            from unnest(:seqs, :entries, :previous, :hashes) as s
                            returning entry_id)
                        delete from trail.unsealed u using sealed where u.entry_id = sealed.entry_id""")
                .param("seqs", links.stream().map(Link::seq).toArray(Long[]::new))
                .param("entries", links.stream().map(Link::entry).toArray(UUID[]::new))
                .param("previous", links.stream().map(Link::previous).toArray(byte[][]::new))
                .param("hashes", links.stream().map(Link::hash).toArray(byte[][]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
