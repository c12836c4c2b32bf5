package io.anju.workorders.offer;

import io.anju.kernel.Mask;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workforce.StaffSummary;
import io.anju.workforce.TeamId;
import io.anju.workforce.Workforce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the desk calls when the machine found nobody: those who were asked last, and the lead of the team. */
@Component
public class Callees {

    private final JdbcClient jdbc;
    private final Workforce workforce;

    Callees(JdbcClient jdbc, Workforce workforce) {
        this.jdbc = jdbc;
        this.workforce = workforce;
    }

    /**
     * Somebody to call.
     *
     * @param phone masked, null where none is known
     * @param lead whether this is the lead of the team
     * @param answer how the last offer to this person ended, null for somebody who was not asked
     * @param reason what was said with a no
     */
    public record Callee(
            StaffId staff,
            String name,
            @Nullable String phone,
            boolean lead,
            Offer.@Nullable OfferEnd answer,
            @Nullable String reason) {}

    /** What is needed to know whom: the order, and which team does such work. */
    record Sought(
            UUID order,
            ProjectId project,
            @Nullable TeamId team,
            @Nullable String skill) {}

    /** Who said nothing first, then the lead, then who said no. */
    List<Callee> of(Sought sought) {
        var lead = lead(sought);
        var asked = asked(sought.order(), lead.map(StaffSummary::id).orElse(null));
        var unasked = lead.filter(one -> asked.stream().noneMatch(each -> each.lead()))
                .map(one -> new Callee(one.id(), one.name(), one.phone(), true, null, null));
        return Stream.of(
                        asked.stream().filter(each -> each.answer() != Offer.OfferEnd.DECLINED),
                        unasked.stream(),
                        asked.stream().filter(each -> each.answer() == Offer.OfferEnd.DECLINED))
                .flatMap(each -> each)
                .toList();
    }

    private List<Callee> asked(UUID order, @Nullable StaffId lead) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (o.staff_id) o.* from workorders.offer o
                            join workorders.work_order w on w.id = o.work_order_id and w.round = o.round
                            where o.work_order_id = ? order by o.staff_id, o.id desc) last
                        order by id""")
                .param(order)
                .query((row, number) -> callee(row, lead))
                .list();
    }

    private static Callee callee(ResultSet row, @Nullable StaffId lead) throws SQLException {
        var staff = new StaffId(row.getObject("staff_id", UUID.class));
        var answer = row.getString("answer");
        return new Callee(
                staff,
                row.getString("name"),
                Mask.phone(row.getString("phone")),
                staff.equals(lead),
                answer == null ? null : Offer.OfferEnd.valueOf(answer),
                row.getString("reason"));
    }

    private Optional<StaffSummary> lead(Sought sought) {
        var skill = sought.skill() == null ? "" : sought.skill();
        return Optional.ofNullable(sought.team())
                .or(() -> workforce.teamFor(sought.project(), skill))
                .flatMap(workforce::leadOf);
    }
}
