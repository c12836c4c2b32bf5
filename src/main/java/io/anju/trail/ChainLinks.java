package io.anju.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the chain of the company in scope as it lies in the database. */
@Component
class ChainLinks {

    private final JdbcClient jdbc;

    ChainLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next links, as many as one batch of the sealer. A claim that nobody sealed comes before any that is. */
    List<ChainLink> after(long seq) {
        return jdbc.sql("""
                        select e.*, s.seq, s.entry_id, s.prev_hash, s.hash, claim.kept, claim.named_at from trail.seal s
                        left join trail.entry e on e.company_id = s.company_id and e.id = s.entry_id
                        left join lateral (
                            select r.kept, n.seq as named_at from trail.redaction r
                            left join (trail.seal n join trail.entry a on a.company_id = n.company_id and a.id = n.entry_id
                                    and a.verb = 'redacted')
                                on n.company_id = r.company_id and n.entry_id = r.named_by
                            where r.company_id = s.company_id and r.entry_id = s.entry_id
                            order by n.seq desc nulls first limit 1) claim on true
                        where s.seq > :seq order by s.seq limit :batch""")
                .param("seq", seq)
                .param("batch", TrailChain.BATCH)
                .query(ChainLinks::link)
                .list();
    }

    /** The hash over every row that says it was named by this entry. */
    String digestNamedBy(UUID entry) {
        return RedactedEntry.digest(jdbc.sql("select entry_id, kept from trail.redaction where named_by = ?")
                .param(entry)
                .query((row, number) -> new RedactedEntry(row.getObject("entry_id", UUID.class), row.getBytes("kept")))
                .list());
    }

    private static ChainLink link(ResultSet row, int number) throws SQLException {
        var kept = row.getBytes("kept");
        return new ChainLink(
                row.getLong("seq"),
                row.getObject("entry_id", UUID.class),
                row.getBytes("prev_hash"),
                row.getBytes("hash"),
                row.getObject("id") == null ? null : SealedContent.of(row),
                kept == null ? null : new ChainLink.Claim(kept, row.getObject("named_at", Long.class)));
    }
}
