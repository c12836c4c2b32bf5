package io.anju.requests.erasure;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords.Hindrance;
import io.anju.kernel.SubjectRef;
import io.anju.requests.RequestState;
import io.anju.requests.journal.ServiceRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which requests somebody reported. */
@Component
class Reported {

    /** A line or an address may be shared: it counts only where the report names nobody of the register. */
    private static final String BY_SUBJECT = """
            (person_id = :person or account_id = :account
             or person_id is null and account_id is null
                and (reporter_phone = any(:lines) or reporter_email = any(:emails)))""";

    private static final List<String> OPEN = Arrays.stream(RequestState.values())
            .filter(RequestState::isOpen)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    Reported(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the oldest first. Each way of knowing somebody has an index of its own. */
    List<UUID> by(DataSubject subject) {
        return of(subject, "select id from requests.request where " + BY_SUBJECT + " order by id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that somebody still has to do something about. */
    List<Hindrance> open(DataSubject subject) {
        return of(
                        subject,
                        "select number from requests.request where state = any(:open) and " + BY_SUBJECT
                                + " order by id")
                .param("open", OPEN.toArray(String[]::new))
                .query((row, number) -> new Hindrance("open-request", row.getString(1)))
                .list();
    }

    /** The requests and the work that was done for them. */
    Set<SubjectRef> things(List<UUID> requests) {
        var things = new HashSet<SubjectRef>();
        requests.forEach(id -> things.add(new SubjectRef(ServiceRequest.SUBJECT, id)));
        jdbc.sql("""
                        select id from workorders.v_work_order
                        where origin_type = 'request' and origin_id = any(:requests)""").param("requests", requests.toArray(UUID[]::new)).query(row -> {
            things.add(new SubjectRef("work-order", row.getObject(1, UUID.class)));
        });
        return things;
    }

    /** The line as people type it: numbers of reporters are kept as they were given. */
    static String[] typed(Set<String> lines) {
        return lines.stream()
                .flatMap(line -> {
                    var forms = new ArrayList<>(List.of(line));
                    if (line.length() == 11) {
                        for (var gap : List.of(" ", "-")) {
                            forms.add(String.join(gap, line.substring(0, 3), line.substring(3, 7), line.substring(7)));
                        }
                        forms.add(line.substring(0, 3) + "-" + line.substring(3));
                        forms.add(line.substring(0, 4) + "-" + line.substring(4));
                    }
                    return Stream.concat(forms.stream(), forms.stream().map(form -> "+86" + form));
                })
                .toArray(String[]::new);
    }

    private JdbcClient.StatementSpec of(DataSubject subject, String sql) {
        var account = subject.account();
        return jdbc.sql(sql)
                .param("person", subject.person())
                .param("account", account == null ? null : account.value())
                .param("lines", typed(subject.lines()))
                .param("emails", subject.emails().toArray(String[]::new));
    }
}
