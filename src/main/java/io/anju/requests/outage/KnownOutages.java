package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.requests.KnownOutage;
import io.anju.requests.OutageId;
import io.anju.requests.journal.ServiceRequest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which outages explain a report, and which concern a place. */
@Component
public class KnownOutages {

    /** For so long people still see what is over. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    private static final String REACHES = "exists (select 1 from (%s where s.outage_id = o.id) s where %s)"
            .formatted(Reach.parts("requests.outage_place s", "(o.kind = 'LIFT')"), Reach.COVERS);

    private final JdbcClient jdbc;

    KnownOutages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The outage that explains a report that is being taken in, the one that began last; empty where the request may not
     * join one, where nothing was said of the place, or where its words speak of danger.
     *
     * @param danger whether the report says that somebody's life is in danger
     */
    public Optional<KnownOutage> explaining(ServiceRequest request, boolean danger) {
        var place = request.place();
        if (danger || place.isEmpty() || !request.mayJoinOutage()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select o.* from requests.outage o
                        join estate.v_place p on p.id = :place and p.project_id = o.project_id
                        where o.project_id = :project and o.ended_at is null and o.starts_at <= :at
                            and :category = any(o.categories) and\s""" + REACHES + " order by o.starts_at desc limit 1")
                .param("place", place.get().value())
                .param("project", request.projectId().value())
                .param("at", Timestamp.from(request.report().reportedAt()))
                .param("category", request.standing().category())
                .query(OutageStore::outage)
                .optional()
                .map(Outage::known);
    }

    /** What is known of this place and not over, what began or begins first. */
    @Transactional(readOnly = true)
    public List<KnownOutage> at(ProjectId project, PlaceId place) {
        return jdbc
                .sql("""
                        select o.* from requests.outage o
                        join estate.v_place p on p.id = :place and p.project_id = o.project_id
                        where o.project_id = :project and o.ended_at is null and\s""" + REACHES + " order by o.starts_at limit 10")
                .param("place", place.value())
                .param("project", project.value())
                .query(OutageStore::outage)
                .list()
                .stream()
                .map(Outage::known)
                .toList();
    }

    /** What reaches one of these homes: first what lasts or lies ahead, then what was over in the last days. */
    @Transactional(readOnly = true)
    public List<KnownOutage> of(Collection<PlaceId> homes, Instant now) {
        return jdbc
                .sql("""
                        select o.* from requests.outage o
                        where (o.ended_at is null or o.ended_at > :since and o.ending = 'RESTORED')
                            and exists (select 1 from estate.v_place p
                                where p.id = any(:homes) and p.project_id = o.project_id and\s""" + REACHES + """
                            ) order by o.ended_at desc nulls first, o.starts_at limit 10""")
                .param("homes", homes.stream().map(PlaceId::value).toArray(UUID[]::new))
                .param("since", Timestamp.from(now.minus(REMEMBERED)))
                .query(OutageStore::outage)
                .list()
                .stream()
                .map(Outage::known)
                .toList();
    }

    /** The outage that the request is part of; null for a matter of its own. */
    public @Nullable KnownOutage of(ServiceRequest request) {
        var outage = request.standing().outageId();
        return outage == null ? null : get(outage).orElse(null);
    }

    private Optional<KnownOutage> get(OutageId id) {
        return jdbc.sql("select * from requests.outage where id = ?")
                .param(id.value())
                .query(OutageStore::outage)
                .optional()
                .map(Outage::known);
    }
}
