package io.anju.workorders.policy;

import io.anju.codes.CodeLists;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.SkillLevel;
import io.anju.workorders.offer.DispatchMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what work of a category asks of whoever does it, and how it is given out (R-036, E-10). */
@Service
class WorkRules {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;

    WorkRules(JdbcClient jdbc, CodeLists codes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What holds for work of one category. A category that nobody said anything about asks for its trade alone.
     *
     * @param level at which the category's trade has to be mastered
     * @param certificate kind that the law asks for, null for none
     * @param stay whether whoever has begun it stays, also when there is danger to life elsewhere
     */
    record WorkRule(
            String category,
            SkillLevel level,
            @Nullable String certificate,
            DispatchMode mode,
            boolean stay,
            int version) {}

    /** What is said about categories, by category; at most {@value #MOST}. */
    @Transactional(readOnly = true)
    List<WorkRule> all() {
        return jdbc.sql("select * from workorders.work_rule order by category limit " + MOST)
                .query((row, number) -> new WorkRule(
                        row.getString("category"),
                        SkillLevel.valueOf(row.getString("level")),
                        row.getString("certificate"),
                        DispatchMode.valueOf(row.getString("mode")),
                        row.getBoolean("stay"),
                        row.getInt("version")))
                .list();
    }

    /**
     * Says it anew; 0 is the version of what was never said. Refuses whoever does not set the company's
     * things, an unknown certificate and an old version.
     */
    @Transactional
    void set(Actor actor, WorkRule rule, IfMatch ifMatch) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        if (rule.certificate() != null) {
            codes.require("certificate", rule.certificate(), "certificate");
        }
        if (ifMatch.version() == null || write(actor, rule, ifMatch.version()) == 0) {
            throw Refused.stale();
        }
        trail.record(
                actor,
                SubjectRef.of("company", actor.company()),
                "work-rule-changed",
                Map.of(
                        "category",
                        rule.category(),
                        "level",
                        rule.level(),
                        "certificate",
                        rule.certificate() == null ? "" : rule.certificate(),
                        "mode",
                        rule.mode(),
                        "stay",
                        rule.stay()));
    }

    private int write(Actor actor, WorkRule rule, int version) {
        return jdbc.sql("""
                        insert into workorders.work_rule as known
                            (company_id, category, level, certificate, mode, stay, version, changed_at, changed_by)
                        select :company, :category, :level, cast(:certificate as text), :mode, :stay, 1, :at, :by
                        where :version = 0 or exists (select 1 from workorders.work_rule where category = :category)
                        on conflict (company_id, category) do update set level = :level, certificate = :certificate,
                            mode = :mode, stay = :stay, version = known.version + 1, changed_at = :at, changed_by = :by
                        where known.version = :version""")
                .param("company", actor.company().value())
                .param("category", rule.category())
                .param("level", rule.level().name())
                .param("certificate", rule.certificate())
                .param("mode", rule.mode().name())
                .param("stay", rule.stay())
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }
}
