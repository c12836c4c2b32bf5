package io.anju.trail;

import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain of seals of the company in scope. */
@Component
class TrailChain {

    /** The most that one call seals. */
    static final int BATCH = 1_000;

    private static final byte[] ORIGIN = new byte[SealedContent.HASH_BYTES];

    private final JdbcClient jdbc;
    private final Clock clock;

    TrailChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Link(
            long seq,
            UUID entry,
            byte[] previous,
            byte[] hash,
            @Nullable SealedContent content) {}

    private record Head(long seq, byte[] hash) {}

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
                .query((row, number) -> content(row))
                .list();
        if (!waiting.isEmpty()) {
            append(chained(waiting, head().orElse(new Head(0, ORIGIN))));
        }
        return waiting.size();
    }

    private static List<Link> chained(List<SealedContent> entries, Head last) {
        var links = new ArrayList<Link>();
        var head = last;
        for (var entry : entries) {
            var next = new Head(head.seq() + 1, entry.hash(head.seq() + 1, head.hash()));
            links.add(new Link(next.seq(), entry.id(), head.hash(), next.hash(), entry));
            head = next;
        }
        return links;
    }

    TrailVerification verify() {
        var head = new Head(0, ORIGIN);
        List<Link> links;
        do {
            links = linksAfter(head.seq());
            for (var link : links) {
                if (!fits(link, head)) {
                    return result(Optional.of(new TrailVerification.BrokenSeal(head.seq() + 1, link.entry())));
                }
                head = new Head(link.seq(), link.hash());
            }
        } while (links.size() == BATCH);
        return result(Optional.empty());
    }

    private static boolean fits(Link link, Head head) {
        return link.content() != null
                && link.seq() == head.seq() + 1
                && Arrays.equals(link.previous(), head.hash())
                && Arrays.equals(link.hash(), link.content().hash(link.seq(), head.hash()));
    }

    private TrailVerification result(Optional<TrailVerification.BrokenSeal> broken) {
        var head = head();
        var seals =
                jdbc.sql("select count(*) from trail.seal").query(Long.class).single();
        var unsealed = jdbc.sql("""
                        select count(*) from trail.entry e where not exists (
                            select 1 from trail.seal s where s.company_id = e.company_id and s.entry_id = e.id)""").query(Long.class).single();
        return new TrailVerification(
                head.map(last -> HexFormat.of().formatHex(last.hash())).orElse(null),
                seals,
                unsealed,
                broken.orElse(null));
    }

    private Optional<Head> head() {
        return jdbc.sql("select seq, hash from trail.seal order by seq desc limit 1")
                .query((row, number) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .optional();
    }

    private List<Link> linksAfter(long seq) {
        return jdbc.sql("""
                        select e.*, s.seq, s.entry_id, s.prev_hash, s.hash from trail.seal s
                        left join trail.entry e on e.company_id = s.company_id and e.id = s.entry_id
                        where s.seq > :seq order by s.seq limit :batch""")
                .param("seq", seq)
                .param("batch", BATCH)
                .query((row, number) -> new Link(
                        row.getLong("seq"),
                        row.getObject("entry_id", UUID.class),
                        row.getBytes("prev_hash"),
                        row.getBytes("hash"),
                        row.getObject("id") == null ? null : content(row)))
                .list();
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

    private static SealedContent content(ResultSet row) throws SQLException {
        return new SealedContent(
                row.getObject("company_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("actor"),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("verb"),
                row.getString("facts"));
    }
}
