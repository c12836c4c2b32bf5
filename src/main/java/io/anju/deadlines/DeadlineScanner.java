package io.anju.deadlines;

import io.anju.database.CompanyScope;
import io.anju.database.WrittenTogether;
import io.anju.deadlines.DeadlineEvent.DeadlinesMissed;
import io.anju.deadlines.DeadlineEvent.DeadlinesWarned;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks clocks whose instant has passed, in sets. A mark carries its own instant, also when it is made late; what became
 * missed and warned in one go is told as missed only. What one transaction marks is told together at its end.
 */
@Component
class DeadlineScanner {

    private static final int MARKED_AT_ONCE = 1_000;
    private static final int TOLD_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final WrittenTogether<Marked> news = new WrittenTogether<>(this::tell);

    DeadlineScanner(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** What there is to tell about a marked clock; a warning is no news while a pause holds the clock. */
    private enum News {
        MISSED,
        WARNED,
        NONE
    }

    private record Marked(DueClock clock, News news, Instant seenAt) {}

    int scan(Instant when) {
        var now = when.truncatedTo(ChronoUnit.MICROS);
        var sum = 0;
        var marked = markAndTell(now);
        while (marked > 0) {
            sum += marked;
            marked = marked < MARKED_AT_ONCE ? 0 : markAndTell(now);
        }
        return sum;
    }

    /** One microsecond after the stored instant, because a clock stopped at its due instant is in time. */
    Optional<Instant> nextDue() {
        return jdbc.sql("""
                        select least(
                            (select min(next_at) from deadlines.clock where next_at is not null),
                            (select min(next_at) from deadlines.ladder_look))""")
                .query((row, number) -> Optional.ofNullable(instant(row, "least")))
                .single()
                .map(last -> last.plus(1, ChronoUnit.MICROS));
    }

    private int markAndTell(Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var marked = mark(now);
            marked.forEach(news::add);
            return marked.size();
        }));
    }

    private void tell(List<Marked> marked) {
        var company = CompanyScope.requireCompany();
        var now = marked.getLast().seenAt();
        tell(marked, News.MISSED, batch -> new DeadlinesMissed(company, now, batch));
        tell(marked, News.WARNED, batch -> new DeadlinesWarned(company, now, batch));
    }

    /** Ids as an array: joined with a list of unknown length, every scan would read all clocks that ever were. */
    private List<Marked> mark(Instant now) {
        return jdbc.sql("""
                        with marked as (
                        update deadlines.clock set
                            judged_until = greatest(judged_until, :now),
                            warned_at = case when warn_at < :now then warn_at end,
                            missed_at = case when due_at < :now or due_at <= starts_at
                                then greatest(due_at, starts_at) end,
                            next_at = case when due_at >= :now and due_at > starts_at then due_at end
                        where id = any(array(
                            select id from deadlines.clock where next_at < :now
                            order by next_at limit :limit for update skip locked))
                        returning company_id, id, name, subject_type, subject_id, target, project_id, account_id, team_id,
                            coalesce(due_at, warn_at) as due_at, coalesce(missed_at, warned_at) as at,
                            case when missed_at is not null then 'MISSED'
                                when due_at is null then 'NONE' else 'WARNED' end as news),
                        climbing as (
                            insert into deadlines.ladder_look (company_id, clock_id, next_at)
                            select company_id, id, at from marked where name is not null and at is not null
                            on conflict (company_id, clock_id) do update
                                set next_at = least(deadlines.ladder_look.next_at, excluded.next_at))
                        select * from marked""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", MARKED_AT_ONCE)
                .query((row, number) -> read(row, now))
                .list();
    }

    private void tell(List<Marked> marked, News kind, Function<List<DueClock>, DeadlineEvent> event) {
        var clocks = marked.stream()
                .filter(each -> each.news() == kind)
                .map(Marked::clock)
                .sorted(Comparator.comparing(DueClock::at))
                .toList();
        for (var from = 0; from < clocks.size(); from += TOLD_AT_ONCE) {
            events.publishEvent(event.apply(clocks.subList(from, Math.min(from + TOLD_AT_ONCE, clocks.size()))));
        }
    }

    private static Marked read(ResultSet row, Instant now) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var clock = new DueClock(
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                Target.valueOf(row.getString("target")),
                new ProjectId(row.getObject("project_id", UUID.class)),
                Objects.requireNonNull(instant(row, "due_at")),
                Objects.requireNonNull(instant(row, "at")),
                new Responsible(account == null ? null : new AccountId(account), row.getObject("team_id", UUID.class)));
        return new Marked(clock, News.valueOf(row.getString("news")), now);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
