package io.anju.workforce.post;

import io.anju.codes.CodeLists;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.ContractorId;
import io.anju.workforce.StaffId;
import io.anju.workforce.post.PostFinding.Reason;
import io.anju.workforce.staff.StaffRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what posts ask and what people bring, and holds one against the other. */
@Service
public class Posts {

    /** Days of service end in China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final StaffRules staff;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;

    Posts(JdbcClient jdbc, StaffRules staff, CodeLists codes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What every post asks that asks something. */
    List<PostRule> rules() {
        var rules = new LinkedHashMap<String, PostRule>();
        PostRule.USUAL.forEach(rule -> rules.put(rule.post(), rule));
        jdbc.sql("select * from workforce.post_rule order by post")
                .query((row, number) -> new PostRule(
                        row.getString("post"),
                        row.getObject("least_years", Integer.class),
                        row.getBoolean("own_employee"),
                        row.getString("certificate")))
                .list()
                .forEach(rule -> rules.put(rule.post(), rule));
        return List.copyOf(rules.values());
    }

    /** Says what a post asks; takes {@link Permission#STAFF_WRITE} everywhere. Refuses unknown posts and certificates. */
    @Transactional
    public void ask(Actor actor, PostRule rule) {
        if (!actor.scope(Permission.STAFF_WRITE).all()) {
            throw Refused.forbidden();
        }
        codes.require("post", rule.post(), "post");
        if (rule.certificate() != null) {
            codes.require("certificate", rule.certificate(), "certificate");
        }
        jdbc.sql("""
                        insert into workforce.post_rule (company_id, post, least_years, own_employee, certificate, changed_at,
                            changed_by) values (:company, :post, :years, :own, :certificate, :at, :by)
                        on conflict (company_id, post) do update set least_years = excluded.least_years,
                            own_employee = excluded.own_employee, certificate = excluded.certificate,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by""")
                .param("company", actor.company().value())
                .param("post", rule.post())
                .param("years", rule.leastYears())
                .param("own", rule.ownEmployee())
                .param("certificate", rule.certificate())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        trail.record(
                actor,
                new SubjectRef("company", actor.company().value()),
                "post-rule-changed",
                Map.of("post", rule.post()));
    }

    /** What somebody brings; refuses who may not see their file. */
    @Transactional(readOnly = true)
    public Career career(Actor actor, StaffId id) {
        staff.require(actor, id, Permission.STAFF_READ);
        return jdbc.sql("select * from workforce.career where staff_id = ?")
                .param(id.value())
                .query((row, number) ->
                        new Career(employment(row), contractor(row), row.getObject("field_since", LocalDate.class)))
                .optional()
                .orElse(new Career(null, null, null));
    }

    /** Says it. Refuses a beginning in the future, and a contractor that is unknown or beside another employment. */
    @Transactional
    public void say(Actor actor, StaffId id, Career career) {
        staff.require(actor, id, Permission.STAFF_WRITE);
        if (career.fieldSince() != null && career.fieldSince().isAfter(today())) {
            throw Refused.field("fieldSince", "in-future");
        }
        checkContractor(career);
        jdbc.sql("""
                        insert into workforce.career (company_id, staff_id, employment, contractor_id, field_since, changed_at,
                            changed_by) values (:company, :staff, :employment, :contractor, :since, :at, :by)
                        on conflict (staff_id) do update set employment = excluded.employment,
                            contractor_id = excluded.contractor_id,
                            field_since = excluded.field_since, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by""")
                .param("company", actor.company().value())
                .param("staff", id.value())
                .param(
                        "employment",
                        career.employment() == null ? null : career.employment().name())
                .param(
                        "contractor",
                        career.contractor() == null ? null : career.contractor().value(),
                        Types.OTHER)
                .param("since", career.fieldSince())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        trail.record(actor, StaffRules.subject(id), "career-said", Map.of());
    }

    private void checkContractor(Career career) {
        var contractor = career.contractor();
        if (contractor == null) {
            return;
        }
        if (career.employment() != Employment.CONTRACTOR) {
            throw Refused.field("contractor", "superfluous");
        }
        var known = jdbc.sql("select exists (select 1 from workforce.contractor where id = ?)")
                .param(contractor.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw Refused.field("contractor", "contractor-unknown");
        }
    }

    private static @Nullable ContractorId contractor(ResultSet row) throws SQLException {
        var said = row.getObject("contractor_id", UUID.class);
        return said == null ? null : new ContractorId(said);
    }

    private record Holder(
            StaffId staff,
            String name,
            ProjectId project,
            String post,
            @Nullable Employment employment,
            @Nullable LocalDate since,
            List<String> certificates) {}

    /** Whoever in these projects does not meet their post, by name. */
    List<PostFinding> findings(ProjectScope scope, @Nullable ProjectId project, @Nullable StaffId only) {
        var rules = new LinkedHashMap<String, PostRule>();
        rules().forEach(rule -> rules.put(rule.post(), rule));
        List<PostFinding> findings = new ArrayList<>();
        for (var holder : holders(scope, project, only, rules.keySet().toArray(String[]::new))) {
            var rule = rules.get(holder.post());
            var reasons = rule == null ? List.<Reason>of() : reasons(rule, holder);
            if (!reasons.isEmpty()) {
                findings.add(new PostFinding(holder.staff(), holder.name(), holder.project(), holder.post(), reasons));
            }
        }
        return findings;
    }

    private List<Reason> reasons(PostRule rule, Holder holder) {
        List<Reason> reasons = new ArrayList<>();
        if (rule.leastYears() != null) {
            if (holder.since() == null) {
                reasons.add(Reason.YEARS_UNKNOWN);
            } else if (holder.since().plusYears(rule.leastYears()).isAfter(today())) {
                reasons.add(Reason.YEARS);
            }
        }
        if (rule.ownEmployee() && holder.employment() != Employment.OWN) {
            reasons.add(holder.employment() == null ? Reason.EMPLOYMENT_UNKNOWN : Reason.NOT_OWN);
        }
        if (rule.certificate() != null && !holder.certificates().contains(rule.certificate())) {
            reasons.add(Reason.CERTIFICATE);
        }
        return reasons;
    }

    private List<Holder> holders(
            ProjectScope scope, @Nullable ProjectId project, @Nullable StaffId only, String[] posts) {
        return jdbc.sql("""
                        select s.id, s.name, a.project_id, a.post, c.employment, c.field_since,
                            array(select k.kind from workforce.certificate k where k.staff_id = s.id
                                and k.withdrawn_at is null and (k.expires_on is null or k.expires_on >= :today)) as kinds
                        from workforce.assignment a
                        join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        left join workforce.career c on c.staff_id = s.id
                        where a.post = any(:posts) and (:all or a.project_id = any(:projects))
                          and (cast(:project as uuid) is null or a.project_id = :project)
                          and (cast(:only as uuid) is null or s.id = :only)
                        order by s.name, s.id, a.project_id limit 500""")
                .param("today", today())
                .param("posts", posts)
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("project", project == null ? null : project.value())
                .param("only", only == null ? null : only.value())
                .query((row, number) -> new Holder(
                        new StaffId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getString("post"),
                        employment(row),
                        row.getObject("field_since", LocalDate.class),
                        List.of((String[]) row.getArray("kinds").getArray())))
                .list();
    }

    private static @Nullable Employment employment(ResultSet row) throws SQLException {
        var said = row.getString("employment");
        return said == null ? null : Employment.valueOf(said);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
