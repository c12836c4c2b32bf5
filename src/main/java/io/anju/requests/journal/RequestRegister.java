package io.anju.requests.journal;

import io.anju.codes.Numbers;
import io.anju.database.WrittenTogether;
import io.anju.estate.PlaceSummary;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.SearchTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives requests their numbers, lets people find them again and keeps consents (Y-02). */
@Component
public class RequestRegister {

    private static final String PREFIX = "BS";

    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final WrittenTogether<Word> words = new WrittenTogether<>(this::insert);

    RequestRegister(Numbers numbers, JdbcClient jdbc) {
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    private record Word(UUID company, String token, UUID request) {}

    /** The next number of the day in which it was reported; the day is the project's own. */
    public String number(Instant reportedAt, ZoneId zone) {
        return numbers.next(PREFIX, LocalDate.ofInstant(reportedAt, zone));
    }

    /**
     * Stores the words by which the request is found. Name and phone of a complainant stay out, so that a search never
     * tells who complained.
     */
    public void index(ServiceRequest request, @Nullable PlaceSummary place, String categoryName) {
        var report = request.report;
        var tokens = SearchTokens.of(
                request.number,
                report.title(),
                report.description(),
                categoryName,
                place == null ? null : place.code(),
                place == null ? null : place.name(),
                report.externalRef(),
                request.isConfidential() ? null : report.reporterName(),
                request.isConfidential() ? null : report.reporterPhone());
        tokens.forEach(token -> words.add(new Word(request.companyId.value(), token, request.id.value())));
    }

    private void insert(List<Word> added) {
        jdbc.sql("""
                        insert into requests.word (company_id, token, request_id)
                        select :company, * from unnest(:tokens, :requests) on conflict do nothing""")
                .param("company", added.getFirst().company())
                .param("tokens", added.stream().map(Word::token).toArray(String[]::new))
                .param("requests", added.stream().map(Word::request).toArray(UUID[]::new))
                .update();
    }

    /** Forgets who reported it, as when a repair turns out to be a complaint. */
    public void reindex(ServiceRequest request, @Nullable PlaceSummary place, String categoryName) {
        words.writeNow();
        jdbc.sql("delete from requests.word where request_id = ?")
                .param(request.id.value())
                .update();
        index(request, place, categoryName);
    }

    /** Keeps which text was agreed to, when and on which way (Y-02). */
    public void consent(Actor actor, ServiceRequest request, String textVersion, Instant at) {
        jdbc.sql("""
                        insert into requests.consent (company_id, id, request_id, text_version, at, channel, person)
                        values (:company, :id, :request, :version, :at, :channel, :person)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id.value())
                .param("version", textVersion)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("channel", request.report.channel().name())
                .param("person", request.report.reporterName())
                .update();
    }
}
