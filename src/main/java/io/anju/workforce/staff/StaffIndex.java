package io.anju.workforce.staff;

import io.anju.kernel.CompanyId;
import io.anju.kernel.SearchTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which staff are found: names, company numbers, telephone numbers. */
@Component
public class StaffIndex {

    private final JdbcClient jdbc;

    StaffIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the words of these members of staff anew. */
    public void write(CompanyId company, Collection<StaffMember> members) {
        List<UUID> owners = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (var member : members) {
            var numbers = member.contacts().stream().map(StaffMember.Way::value).toList();
            for (var token : SearchTokens.of(member.name(), member.number(), String.join(" ", numbers))) {
                owners.add(member.id().value());
                tokens.add(token);
            }
        }
        jdbc.sql("delete from workforce.staff_token where staff_id = any(?)")
                .param(members.stream().map(member -> member.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into workforce.staff_token (company_id, token, staff_id)
                        select :company, t.token, t.owner
                        from unnest(cast(:tokens as text[]), cast(:owners as uuid[])) as t (token, owner)""")
                .param("company", company.value())
                .param("tokens", tokens.toArray(String[]::new))
                .param("owners", owners.toArray(UUID[]::new))
                .update();
    }
}
