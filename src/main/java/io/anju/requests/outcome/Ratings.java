package io.anju.requests.outcome;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.requests.followup.Reopening;
import io.anju.requests.journal.RequestEvent.RequestRated;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How good the service was: once per round of work; a bad answer reopens and tells the lead. */
@Component
public class Ratings {

    private static final int UNSATISFIED = 2;
    private static final String BARE =
            "request_id = :request and round = :round and num_nonnulls(attitude, efficiency, quality, comment) = 0";

    private final JdbcClient jdbc;
    private final RequestJournal journal;
    private final Reopening reopening;

    Ratings(JdbcClient jdbc, RequestJournal journal, Reopening reopening) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.reopening = reopening;
    }

    /** How the answer came. */
    public enum Way {
        LINK,
        ACCOUNT
    }

    /** An answer, each from 1 to 5. */
    public record Rating(
            @NotNull @Min(1) @Max(5) Integer score,
            @Nullable @Min(1) @Max(5) Integer attitude,
            @Nullable @Min(1) @Max(5) Integer efficiency,
            @Nullable @Min(1) @Max(5) Integer quality,
            @Nullable @Size(max = 1000) String comment) {}

    /** An answer as the desk reads it; one per round of work. */
    public record RatingView(
            int round,
            Instant at,
            int score,
            @Nullable Integer attitude,
            @Nullable Integer efficiency,
            @Nullable Integer quality,
            @Nullable String comment,
            Way way) {}

    /** The ratings of a request, the first round first. */
    public List<RatingView> of(RequestId request) {
        return jdbc.sql("select * from requests.rating where request_id = ? order by round")
                .param(request.value())
                .query((row, number) -> new RatingView(
                        row.getInt("round"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("score"),
                        row.getObject("attitude", Integer.class),
                        row.getObject("efficiency", Integer.class),
                        row.getObject("quality", Integer.class),
                        row.getString("comment"),
                        Way.valueOf(row.getString("way"))))
                .list();
    }

    /** Whether its reporter may rate now: done, and not rated in this round. */
    public static boolean isDue(ServiceRequest request) {
        return request.standing().score() == null
                && switch (request.state()) {
                    case FINISHED, CONFIRMED, CLOSED, SOLVED_AT_DESK -> true;
                    default -> false;
                };
    }

    /** Whether the answer of this round says no more than how good it was: one tap did that. */
    public boolean isBare(ServiceRequest request) {
        return request.standing().score() != null
                && jdbc.sql("select exists (select 1 from requests.rating where " + BARE + ")")
                        .param("request", request.id().value())
                        .param("round", request.standing().rounds())
                        .query(Boolean.class)
                        .single();
    }

    /** Adds to a bare answer what one tap left out, once; the score stays. Refuses ({@code nothing-to-rate}) anything else. */
    public void addTo(Actor actor, ServiceRequest request, Rating more) {
        var added = jdbc.sql("""
                        update requests.rating set attitude = :attitude, efficiency = :efficiency, quality = :quality,
                            comment = :comment, author = :author
                        where\s""" + BARE)
                .param("attitude", more.attitude())
                .param("efficiency", more.efficiency())
                .param("quality", more.quality())
                .param("comment", more.comment())
                .param("author", actor.name())
                .param("request", request.id().value())
                .param("round", request.standing().rounds())
                .update();
        if (added == 0) {
            throw Refused.conflict("nothing-to-rate");
        }
    }

    /**
     * Keeps the rating of this round. Refuses {@code nothing-to-rate}; an answer that is bad enough reopens the
     * request.
     */
    public void rate(Actor actor, ServiceRequest request, Way way, Rating rating) {
        if (!isDue(request)) {
            throw Refused.conflict("nothing-to-rate");
        }
        var at = journal.now();
        jdbc.sql("""
                        insert into requests.rating (company_id, request_id, round, at, score, attitude, efficiency, quality,
                            comment, way, author)
                        values (:company, :request, :round, :at, :score, :attitude, :efficiency, :quality, :comment, :way,
                            :author)""")
                .param("company", actor.company().value())
                .param("request", request.id().value())
                .param("round", request.standing().rounds())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("score", rating.score())
                .param("attitude", rating.attitude())
                .param("efficiency", rating.efficiency())
                .param("quality", rating.quality())
                .param("comment", rating.comment())
                .param("way", way.name())
                .param("author", actor.name())
                .update();
        journal.write(
                actor,
                request,
                request.rate(rating.score(), at, rating.comment()),
                new RequestRated(request.companyId(), at, request.id(), request.projectId(), rating.score()));
        if (rating.score() <= UNSATISFIED) {
            reopening.dissatisfied(actor, request, rating.comment(), at);
        }
    }
}
