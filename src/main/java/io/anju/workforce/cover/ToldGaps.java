package io.anju.workforce.cover;

import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which gaps were told, so that each is told once: also while its end moves, or the days we look at do. */
@Component
class ToldGaps {

    private final JdbcClient jdbc;

    ToldGaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(UUID id, TradeGap gap) {}

    /** Marks the present gaps as told and gives those that were not; one that was closed is forgotten, and told should it open again. */
    List<TradeGap> take(CompanyId company, ProjectId project, List<TradeGap> present, Instant now) {
        var known = known(project, now);
        var untold = new ArrayList<TradeGap>();
        for (var gap : present) {
            if (known.stream().noneMatch(each -> same(each.gap(), gap))) {
                untold.add(gap);
            }
        }
        forget(known);
        remember(company, project, present, now);
        return untold;
    }

    private static boolean same(TradeGap one, TradeGap other) {
        return one.skill().equals(other.skill())
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }

    private List<Told> known(ProjectId project, Instant now) {
        return jdbc.sql("select * from workforce.told_gap where project_id = ? and to_at > ? for update")
                .params(project.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        new TradeGap(
                                row.getString("skill"),
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    private void forget(List<Told> known) {
        jdbc.sql("delete from workforce.told_gap where id = any(?)")
                .param((Object) known.stream().map(Told::id).toArray(UUID[]::new))
                .update();
    }

    private void remember(CompanyId company, ProjectId project, List<TradeGap> present, Instant now) {
        for (var gap : present) {
            jdbc.sql("""
                            insert into workforce.told_gap (company_id, id, project_id, skill, from_at, to_at, told_at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            company.value(),
                            Ids.next(),
                            project.value(),
                            gap.skill(),
                            gap.from().atOffset(ZoneOffset.UTC),
                            gap.to().atOffset(ZoneOffset.UTC),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
