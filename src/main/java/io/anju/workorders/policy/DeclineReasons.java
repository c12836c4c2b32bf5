package io.anju.workorders.policy;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the reasons for a no: what a company does not say is usual. */
@Service
public class DeclineReasons {

    private static final int MOST = 50;

    private static final List<DeclineReason> USUAL = List.of(
            new DeclineReason("BUSY", "手上的活走不开", "Cannot leave my present job", 10, true, 0),
            new DeclineReason("FAR", "离得太远，赶不及", "Too far to be there in time", 15, true, 0),
            new DeclineReason("PARTS", "没有工具或配件", "No tools or parts", 60, true, 0),
            new DeclineReason("SKILL", "这活我干不了", "Not my trade", null, true, 0),
            new DeclineReason("ALONE", "一个人干不安全", "Not safe to do alone", null, true, 0),
            new DeclineReason("OFF", "快下班了", "About to go off duty", null, true, 0));

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    DeclineReasons(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, the usual ones first, each as the company last said it; at most {@value #MOST} of its own. */
    @Transactional(readOnly = true)
    public List<DeclineReason> all() {
        var reasons = new LinkedHashMap<String, DeclineReason>();
        USUAL.forEach(each -> reasons.put(each.code(), each));
        jdbc.sql("select * from workorders.decline_reason order by code limit " + MOST)
                .query((row, number) -> new DeclineReason(
                        row.getString("code"),
                        row.getString("zh"),
                        row.getString("en"),
                        row.getObject("again_minutes", Integer.class),
                        row.getBoolean("active"),
                        row.getInt("version")))
                .list()
                .forEach(each -> reasons.put(each.code(), each));
        return List.copyOf(reasons.values());
    }

    /** The reason of this code, also one that is no longer chosen: a phone may have been offline. Refuses an unknown one. */
    @Transactional(readOnly = true)
    public DeclineReason get(String code) {
        return all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.field("code", "code-unknown"));
    }

    /**
     * Says it anew; 0 is the version of what was never said. Refuses whoever does not set the company's things, an old
     * version and more than {@value #MOST} of the company's own.
     */
    @Transactional
    void set(Actor actor, DeclineReason reason, IfMatch ifMatch) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        if (ifMatch.version() == null || write(actor, reason, ifMatch.version()) == 0) {
            throw Refused.stale();
        }
        trail.record(
                actor,
                SubjectRef.of("company", actor.company()),
                "decline-reason-changed",
                Map.of("code", reason.code(), "again", said(reason.againMinutes()), "active", reason.active()));
    }

    private int write(Actor actor, DeclineReason reason, int version) {
        return jdbc.sql("""
                        insert into workorders.decline_reason as known
                            (company_id, code, zh, en, again_minutes, active, version, changed_at, changed_by)
                        select :company, :code, :zh, :en, cast(:again as int), :active, 1, :at, :by
                        where exists (select 1 from workorders.decline_reason where code = :code)
                            or (:version = 0 and (select count(*) from workorders.decline_reason) < :most)
                        on conflict (company_id, code) do update set zh = :zh, en = :en, again_minutes = cast(:again as int),
                            active = :active, version = known.version + 1, changed_at = :at, changed_by = :by
                        where known.version = :version""")
                .param("company", actor.company().value())
                .param("code", reason.code())
                .param("zh", reason.zh())
                .param("en", reason.en())
                .param("again", reason.againMinutes())
                .param("active", reason.active())
                .param("version", version)
                .param("most", MOST)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static String said(@Nullable Integer minutes) {
        return minutes == null ? "" : minutes.toString();
    }
}
