package io.anju.privacy.assessment;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of assessments and their versions. */
@Component
class AssessmentStore {

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With the lock of whoever changes it. */
    Optional<AssessmentView> locked(UUID id) {
        return find(id, " for update");
    }

    Optional<AssessmentView> find(UUID id) {
        return find(id, "");
    }

    void open(Actor actor, UUID id, ProjectId project, String number, AssessmentForm said, Instant at) {
        jdbc.sql("""
                        insert into privacy.assessment (company_id, id, project_id, number, title, grounds, state, next_review,
                            assessed_at, version)
                        values (:company, :id, :project, :number, :title, :grounds, 'PROPOSED', :review, :at, 0)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("project", project.value())
                .param("number", number)
                .param("title", said.title().strip())
                .param("grounds", grounds(said))
                .param("review", said.nextReview())
                .param("at", Timestamp.from(at))
                .update();
        add(actor, id, 1, said, at);
    }

    void revise(Actor actor, UUID id, int no, AssessmentForm said, Instant at) {
        add(actor, id, no, said, at);
        jdbc.sql("""
                        update privacy.assessment set title = :title, grounds = :grounds, state = 'PROPOSED',
                            next_review = :review, assessed_at = :at, version = version + 1 where id = :id""")
                .param("id", id)
                .param("title", said.title().strip())
                .param("grounds", grounds(said))
                .param("review", said.nextReview())
                .param("at", Timestamp.from(at))
                .update();
    }

    void approve(Actor actor, UUID id, int no, Instant at) {
        jdbc.sql("""
                        update privacy.assessment_version set approved_at = :at, approved_account = :account, approved_by = :by
                        where assessment_id = :id and no = :no""")
                .param("id", id)
                .param("no", no)
                .param("at", Timestamp.from(at))
                .param("account", actor.requireAccount().value())
                .param("by", actor.name())
                .update();
        jdbc.sql("update privacy.assessment set state = 'IN_FORCE', version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    void end(Actor actor, UUID id, String reason, Instant at) {
        jdbc.sql("""
                        update privacy.assessment set state = 'ENDED', ended_at = :at, ended_account = :account, ended_by = :by,
                            ended_for = :reason, version = version + 1 where id = :id""")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("account", actor.requireAccount().value())
                .param("by", actor.name())
                .param("reason", reason.strip())
                .update();
    }

    private Optional<AssessmentView> find(UUID id, String lock) {
        var versions = jdbc.sql("select * from privacy.assessment_version where assessment_id = ? order by no desc")
                .param(id);
        return jdbc.sql("select * from privacy.assessment where id = ?" + lock)
                .param(id)
                .query((row, number) -> {
                    var ended = row.getTimestamp("ended_at");
                    return new AssessmentView(
                            id,
                            row.getString("number"),
                            row.getObject("project_id", UUID.class),
                            AssessmentState.valueOf(row.getString("state")),
                            ended == null ? null : ended.toInstant(),
                            row.getString("ended_by"),
                            row.getString("ended_for"),
                            versions.query(AssessmentVersion::read).list(),
                            List.of(),
                            row.getInt("version"));
                })
                .optional();
    }

    private void add(Actor actor, UUID id, int no, AssessmentForm said, Instant at) {
        jdbc.sql("""
                        insert into privacy.assessment_version (company_id, assessment_id, no, title, grounds, processing,
                            necessity, risks, measures, conclusion, next_review, assessed_at, assessed_account, assessed_by)
                        values (:company, :id, :no, :title, :grounds, :processing, :necessity, :risks, :measures, :conclusion,
                            :review, :at, :account, :by)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("no", no)
                .param("title", said.title().strip())
                .param("grounds", grounds(said))
                .param("processing", said.processing().strip())
                .param("necessity", said.necessity().strip())
                .param("risks", said.risks().strip())
                .param("measures", said.measures().strip())
                .param("conclusion", said.conclusion().name())
                .param("review", said.nextReview())
                .param("at", Timestamp.from(at))
                .param("account", actor.requireAccount().value())
                .param("by", actor.name())
                .update();
    }

    private static String[] grounds(AssessmentForm said) {
        return said.grounds().stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
