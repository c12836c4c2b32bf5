package io.anju.requests.quote;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Money;
import io.anju.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of prices offered to customers; when they may be offered or answered is for {@link Quotes}. */
@Component
public class QuoteStore {

    private final JdbcClient jdbc;

    QuoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, RequestId request, List<Quote.Line> lines, @Nullable String note, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into requests.quote (company_id, id, request_id, offered_at, offered_by, note, total_fen)
                        values (:company, :id, :request, :at, :by, :note, :total)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("note", note)
                .param("total", Quote.total(lines).fen())
                .update();
        for (var position = 0; position < lines.size(); position++) {
            insertLine(actor, id, position, lines.get(position));
        }
    }

    /** Answers the open quote; false if none is open. */
    boolean answer(RequestId request, boolean accepted, Quote.Way way, String by, Instant at) {
        return jdbc.sql("""
                                update requests.quote
                                set answered_at = :at, accepted = :accepted, answer_way = :way, answered_by = :by
                                where request_id = :request and answered_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("accepted", accepted)
                        .param("way", way.name())
                        .param("by", by)
                        .param("request", request.value())
                        .update()
                == 1;
    }

    /** Whether a quote waits for its answer. */
    public boolean isOpen(RequestId request) {
        return jdbc.sql("select exists (select 1 from requests.quote where request_id = ? and answered_at is null)")
                .param(request.value())
                .query(Boolean.class)
                .single();
    }

    /** The request's quotes, the latest first. */
    public List<Quote> of(RequestId request) {
        return jdbc.sql("select * from requests.quote where request_id = ? order by id desc limit 20")
                .param(request.value())
                .query((row, number) -> quote(row))
                .list();
    }

    private Quote quote(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var way = row.getString("answer_way");
        return new Quote(
                id,
                row.getTimestamp("offered_at").toInstant(),
                row.getString("offered_by"),
                row.getString("note"),
                new Money(row.getLong("total_fen")),
                lines(id),
                instant(row.getTimestamp("answered_at")),
                (Boolean) row.getObject("accepted"),
                row.getString("answered_by"),
                way == null ? null : Quote.Way.valueOf(way));
    }

    private List<Quote.Line> lines(UUID quote) {
        return jdbc.sql(
                        "select text, quantity, unit, price_fen from requests.quote_line where quote_id = ? order by position")
                .param(quote)
                .query((row, number) ->
                        new Quote.Line(row.getString(1), row.getBigDecimal(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private void insertLine(Actor actor, UUID quote, int position, Quote.Line line) {
        jdbc.sql("""
                        insert into requests.quote_line (company_id, quote_id, position, text, quantity, unit, price_fen,
                            amount_fen)
                        values (:company, :quote, :position, :text, :quantity, :unit, :price, :amount)""")
                .param("company", actor.company().value())
                .param("quote", quote)
                .param("position", position)
                .param("text", line.text())
                .param("quantity", line.quantity())
                .param("unit", line.unit())
                .param("price", line.price())
                .param("amount", line.amount().fen())
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
