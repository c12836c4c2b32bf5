package io.anju.requests.queue;

import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.OpenCases;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests that whoever leaves the desk hands over: what somebody still has to do something about. */
@Component
class QueueOpenCases implements OpenCases {

    private final JdbcClient jdbc;

    QueueOpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenCase> in(ProjectId project) {
        return jdbc.sql("""
                        select id, number, title, state from requests.request
                        where project_id = ?
                          and state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'REOPENED')
                        order by priority nulls last, reported_at, id limit 200""")
                .param(project.value())
                .query((row, number) -> new OpenCase(
                        new SubjectRef("request", row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("state")))
                .list();
    }
}
