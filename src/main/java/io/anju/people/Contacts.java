package io.anju.people;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How to reach many people at once, in full, by name; erased ones are nobody. Whether the caller may know is its question. */
@Service
@Transactional(readOnly = true)
public class Contacts {

    private static final String CONTACT = """
            select p.id, p.name, p.email, p.account_id,
                (select number from people.person_phone where person_id = p.id and position = 0) as phone
            from people.person p where p.erased_at is null and\s""";
    private static final String OF_PROJECT = """
            (p.project_id = :project
             or exists (select 1 from people.occupancy o where o.person_id = p.id and o.project_id = :project))""";
    private static final String ORDER = " order by p.name collate \"C\", p.id";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody whose file is kept in the project, or who belongs or belonged to a unit there. */
    public List<Contact> ofProject(ProjectId project) {
        return list(jdbc.sql(CONTACT + OF_PROJECT + ORDER).param("project", project.value()));
    }

    /** Those of these people who are of the project. */
    public List<Contact> ofProject(ProjectId project, Collection<PersonId> chosen) {
        return list(jdbc.sql(CONTACT + "p.id = any(:chosen) and " + OF_PROJECT + ORDER)
                .param("chosen", chosen.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("project", project.value()));
    }

    /** Everybody who belongs to a unit at or below the place at this instant. */
    public List<Contact> within(PlaceId place, Instant at) {
        return list(
                jdbc.sql(CONTACT + """
                        exists (select 1 from people.occupancy o
                            join estate.v_place u on u.id = o.unit_id
                            join estate.v_place within on within.id = :place
                            join estate.v_project pr on pr.id = o.project_id
                            where o.person_id = p.id and left(u.path, length(within.path)) = within.path
                              and (cast(:at as timestamptz) at time zone pr.zone)::date
                                  between o.valid_from and coalesce(o.valid_to, 'infinity'))""" + ORDER).param("place", place.value()).param("at", at.atOffset(ZoneOffset.UTC)));
    }

    /** Everybody who belongs to one of these units at this instant. */
    public List<Contact> ofUnits(Collection<PlaceId> units, Instant at) {
        return list(jdbc.sql(CONTACT + """
                        exists (select 1 from people.occupancy o
                            join estate.v_project pr on pr.id = o.project_id
                            where o.person_id = p.id and o.unit_id = any(:units)
                              and (cast(:at as timestamptz) at time zone pr.zone)::date
                                  between o.valid_from and coalesce(o.valid_to, 'infinity'))""" + ORDER)
                .param("units", units.stream().map(PlaceId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC)));
    }

    private static List<Contact> list(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> {
                    var account = row.getObject("account_id", UUID.class);
                    return new Contact(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("phone"),
                            row.getString("email"),
                            account == null ? null : new AccountId(account));
                })
                .list();
    }
}
