package io.anju.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the seals of the company in scope and the entries under none, in pieces: however long a record grows, no statement
 * reads all of it, and so none is ended for taking too long.
 */
@Component
class ChainCounts {

    private static final int PIECE = 20_000;

    private final JdbcClient jdbc;

    ChainCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Piece(long counted, @Nullable String last) {}

    long seals() {
        return walk("0", """
                select count(*), cast(max(seq) as text)
                from (select seq from trail.seal where seq > cast(:after as bigint) order by seq limit :piece) as next""");
    }

    /** Also those that nobody left for the sealer. */
    long unsealed() {
        return walk(new UUID(0, 0).toString(), """
                select count(*) filter (where s.entry_id is null), (array_agg(cast(next.id as text) order by next.id desc))[1]
                from (select company_id, id from trail.entry where id > cast(:after as uuid) order by id limit :piece) as next
                left join trail.seal s on s.company_id = next.company_id and s.entry_id = next.id""");
    }

    private long walk(String before, String next) {
        var counted = 0L;
        @Nullable String after = before;
        while (after != null) {
            var piece = jdbc.sql(next)
                    .param("after", after)
                    .param("piece", PIECE)
                    .query((row, number) -> new Piece(row.getLong(1), row.getString(2)))
                    .single();
            counted += piece.counted();
            after = piece.last();
        }
        return counted;
    }
}
