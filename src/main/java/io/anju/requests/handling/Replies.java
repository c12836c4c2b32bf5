package io.anju.requests.handling;

import io.anju.deadlines.Target;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.Intake;
import io.anju.requests.Reporter;
import io.anju.requests.RequestId;
import io.anju.requests.followup.Settling;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ends the handling clock of a complaint or enquiry: words that reached the reporter, never a status. */
@Component
public class Replies {

    private static final int LONGEST_RESULT = 2_000;

    private final JdbcClient jdbc;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final Settling settling;
    private final Tidings tidings;

    Replies(JdbcClient jdbc, RequestJournal journal, RequestClocks clocks, Settling settling, Tidings tidings) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clocks = clocks;
        this.settling = settling;
        this.tidings = tidings;
    }

    /** How the words reached the reporter. */
    public enum Way {
        /** Written, sent by the product. */
        SENT,
        /** Spoken, and written down here. */
        CONVERSATION
    }

    /** A reply as screens show it. */
    public record Reply(UUID id, Instant at, String author, Way way, String text) {}

    /**
     * Replies; stops the handling clock at {@code at}, which for a conversation may lie before now but not before the
     * report.
     */
    public void reply(Actor actor, ServiceRequest request, Way way, String text, @Nullable Instant said) {
        if (request.isRepair()) {
            throw Refused.conflict("not-for-repairs");
        }
        var now = journal.now();
        var at = way == Way.SENT || said == null ? now : said;
        if (at.isAfter(now) || at.isBefore(request.report().reportedAt())) {
            throw Refused.field("at", at.isAfter(now) ? "in-the-future" : "before-report");
        }
        if (way == Way.SENT && !canBeReached(request.report().reporter())) {
            throw Refused.conflict("reporter-unreachable");
        }
        insert(actor, request, way, text, at);
        request.account(new Intake.Solution(null, text.substring(0, Math.min(text.length(), LONGEST_RESULT))));
        journal.write(actor, request, request.finish(RequestMove.REPLY, at, null));
        clocks.stop(request, Target.HANDLE, at);
        if (way == Way.SENT) {
            tidings.tellAll(actor, request, Tidings.REPLIED, Map.of("answer", text), at);
        }
        settling.settle(actor, request, at);
    }

    List<Reply> of(RequestId request) {
        return jdbc.sql("select id, at, author, way, text from requests.reply where request_id = ? order by id")
                .param(request.value())
                .query((row, number) -> new Reply(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        Way.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    private static boolean canBeReached(Reporter reporter) {
        return reporter.account() != null || reporter.phone() != null || reporter.email() != null;
    }

    private void insert(Actor actor, ServiceRequest request, Way way, String text, Instant at) {
        var account = actor.account();
        jdbc.sql("""
                        insert into requests.reply (company_id, id, request_id, at, entered_at, account_id, author, way, text)
                        values (:company, :id, :request, :at, :entered, :account, :author, :way, :text)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("entered", journal.now().atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("way", way.name())
                .param("text", text)
                .update();
    }
}
