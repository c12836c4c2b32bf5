package io.anju.people.person;

import io.anju.kernel.CompanyId;
import io.anju.kernel.SearchTokens;
import io.anju.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which people are found: names, telephone numbers with their last four digits, codes of their units. */
@Component
public class PersonIndex {

    private final JdbcClient jdbc;

    PersonIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(UUID person, String text) {}

    /** Writes the words of these people anew. */
    public void write(CompanyId company, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("delete from people.person_token where person_id = any(?)")
                .param(ids)
                .update();
        List<UUID> owners = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (var each : texts(ids)) {
            for (var token : SearchTokens.of(each.text)) {
                owners.add(each.person);
                tokens.add(token);
            }
        }
        jdbc.sql("""
                        insert into people.person_token (company_id, token, person_id)
                        select :company, t.token, t.person
                        from unnest(cast(:tokens as text[]), cast(:owners as uuid[])) as t (token, person)""")
                .param("company", company.value())
                .param("tokens", tokens.toArray(String[]::new))
                .param("owners", owners.toArray(UUID[]::new))
                .update();
    }

    private List<Text> texts(UUID[] ids) {
        return jdbc.sql("""
                        select p.id, concat_ws(' ', p.name, p.contact,
                            (select string_agg(number, ' ') from people.person_phone where person_id = p.id),
                            (select string_agg(pl.code, ' ') from people.occupancy o
                             join estate.v_place pl on pl.id = o.unit_id where o.person_id = p.id)) as text
                        from people.person p where p.id = any(?)""")
                .param(ids)
                .query((row, number) -> new Text(row.getObject("id", UUID.class), row.getString("text")))
                .list();
    }
}
