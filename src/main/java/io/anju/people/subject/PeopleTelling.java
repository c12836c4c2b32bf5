package io.anju.people.subject;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords.Telling;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything the register says about one person; the columns of each statement are the fields that are told. */
@Component
class PeopleTelling {

    private static final Map<String, String> GROUPS = groups();

    private final JdbcClient jdbc;

    PeopleTelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("entry", """
                select name, contact, email, note, created_at as since,
                    array(select number from people.person_phone where person_id = p.id order by position) as phones
                from people.person p where id = :person and erased_at is null""");
        groups.put("occupancy", """
                select pl.code as unit, o.relation, o.valid_from as from_day, o.valid_to as to_day, o.end_reason as reason
                from people.occupancy o join estate.v_place pl on pl.id = o.unit_id
                where o.person_id = :person order by o.valid_from""");
        groups.put("representation", """
                select pr.name as project, r.valid_from as from_day, r.valid_to as to_day
                from people.representative r join estate.v_project pr on pr.id = r.project_id
                where r.person_id = :person order by r.valid_from""");
        groups.put("care", """
                select need, hint, raised_at as since, lowered_at as until from people.care
                where person_id = :person order by raised_at""");
        groups.put("consent", """
                select purpose, text_version as version, channel, given_at as at, withdrawn_at as withdrawn
                from people.consent where subject_id = any(:things) order by given_at""");
        groups.put("registration", """
                select name, phone, email, unit_text as unit, relation, requested_at as at, approved, reason
                from people.registration where id = any(:things) order by requested_at""");
        return groups;
    }

    void tell(DataSubject subject, Telling telling) {
        var things = subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new);
        GROUPS.forEach((group, sql) -> jdbc.sql(sql)
                .param("person", subject.person())
                .param("things", things)
                .query((row, number) -> fields(row))
                .list()
                .forEach(fields -> telling.record(group, fields)));
    }

    private static Map<String, @Nullable Object> fields(ResultSet row) throws SQLException {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        ResultSetMetaData columns = row.getMetaData();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            fields.put(columns.getColumnLabel(column), value(row.getObject(column)));
        }
        return fields;
    }

    private static @Nullable Object value(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Timestamp at -> at.toInstant();
            case java.sql.Date day -> day.toLocalDate();
            case java.sql.Array many -> Arrays.asList((Object[]) many.getArray());
            default -> value;
        };
    }
}
