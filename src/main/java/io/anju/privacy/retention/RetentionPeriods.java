package io.anju.privacy.retention;

import io.anju.calendar.ServiceCalendar;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.Retained;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's decisions about periods; where there is none, the usual period of the kind holds. */
@Service
class RetentionPeriods {

    private static final int MOST_MONTHS = 600;

    private final List<Retained> kinds;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    RetentionPeriods(List<Retained> kinds, JdbcClient jdbc, Trail trail, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Retained::kind)).toList();
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every kind that ends, by its code. */
    List<Retained> kinds() {
        return kinds;
    }

    /** The boundary of a kind at this instant: what ended before it is due. Months are counted where the company is. */
    static Instant boundary(RetentionPeriod period, Instant now) {
        return now.atZone(ServiceCalendar.CHINA).minusMonths(period.months()).toInstant();
    }

    @Transactional(readOnly = true)
    RetentionPeriod of(Retained kind) {
        return period(kind, decided());
    }

    @Transactional(readOnly = true)
    List<RetentionPeriod> all() {
        var decided = decided();
        return kinds.stream().map(kind -> period(kind, decided)).toList();
    }

    /**
     * Decides for the whole company. Refuses whoever may not everywhere, {@code retention-missing} for a kind that does not
     * exist, and a number of months below the kind's fewest ({@code too-few}) or above fifty years ({@code too-many}).
     */
    @Transactional
    void decide(Actor actor, String code, int months, String reason) {
        requireEverywhere(actor);
        var kind = kinds.stream()
                .filter(each -> each.kind().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.missing("retention"));
        if (months < kind.fewestMonths() || months > MOST_MONTHS) {
            throw Refused.field("months", months > MOST_MONTHS ? "too-many" : "too-few");
        }
        jdbc.sql("""
                        insert into privacy.retention_period (company_id, kind, version, months, reason, decided_at, account_id,
                            decided_by)
                        select :company, :kind, coalesce(max(version), 0) + 1, :months, :reason, :at, :account, :by
                        from privacy.retention_period where kind = :kind""")
                .param("company", actor.company().value())
                .param("kind", code)
                .param("months", months)
                .param("reason", reason.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("account", actor.requireAccount().value())
                .param("by", actor.name())
                .update();
        var company = new SubjectRef("company", actor.company().value());
        trail.record(actor, company, "retention-decided", Map.of("kind", code, "months", months));
    }

    /** Periods and what follows from them belong to the company, not to one of its projects. */
    static void requireEverywhere(Actor actor) {
        if (!actor.scope(Permission.PERSONAL_DATA).all()) {
            throw Refused.forbidden();
        }
    }

    private static RetentionPeriod period(Retained kind, Map<String, Decision> decided) {
        var decision = decided.get(kind.kind());
        return decision == null
                ? new RetentionPeriod(
                        kind.kind(), kind.usualMonths(), kind.usualMonths(), kind.fewestMonths(), null, null, null)
                : new RetentionPeriod(
                        kind.kind(),
                        Math.max(decision.months(), kind.fewestMonths()),
                        kind.usualMonths(),
                        kind.fewestMonths(),
                        decision.at(),
                        decision.by(),
                        decision.reason());
    }

    private record Decision(int months, Instant at, String by, String reason) {}

    private Map<String, Decision> decided() {
        var decided = new HashMap<String, Decision>();
        jdbc.sql("""
                        select distinct on (kind) kind, months, decided_at, decided_by, reason
                        from privacy.retention_period order by kind, version desc""").query(row -> {
            decided.put(
                    row.getString(1),
                    new Decision(row.getInt(2), row.getTimestamp(3).toInstant(), row.getString(4), row.getString(5)));
        });
        return decided;
    }
}
