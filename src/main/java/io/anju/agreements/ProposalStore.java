package io.anju.agreements;

import io.anju.database.JsonRows;
import io.anju.deadlines.TermsScope;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Id;
import io.anju.kernel.Page;
import io.anju.kernel.Refused;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes proposals with what was done with them. */
@Component
class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses {@code proposal-open}: two changes of the same terms cannot both be right. */
    void insert(TermsProposal proposal, ProposalStep step) {
        try {
            jdbc.sql("""
                            insert into agreements.terms_proposal
                            select * from json_populate_recordset(null::agreements.terms_proposal, cast(:rows as json))""").param("rows", JsonRows.text(List.of(proposal))).update();
        } catch (DuplicateKeyException open) {
            throw Refused.conflict("proposal-open");
        }
        add(step);
    }

    /** Writes the proposal after a move, and the move. */
    void update(TermsProposal proposal, ProposalStep step) {
        jdbc.sql("""
                        update agreements.terms_proposal p set
                            state = r.state, version = r.version, lines = r.lines, terms_version = r.terms_version
                        from json_populate_recordset(null::agreements.terms_proposal, cast(:rows as json)) r
                        where p.id = r.id""").param("rows", JsonRows.text(List.of(proposal))).update();
        add(step);
    }

    Optional<TermsProposal> find(UUID id) {
        return jdbc.sql("select row_to_json(p)::text from agreements.terms_proposal p where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> JsonRows.row(json, TermsProposal.class));
    }

    /** The same, locked until the transaction ends. */
    Optional<TermsProposal> lock(UUID id) {
        return jdbc.sql("select row_to_json(p)::text from agreements.terms_proposal p where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> JsonRows.row(json, TermsProposal.class));
    }

    /** The one that is not finished, if any. */
    Optional<TermsProposal> open(TermsScope scope) {
        return jdbc.sql("""
                        select row_to_json(p)::text from agreements.terms_proposal p
                        where project_id is not distinct from cast(:project as uuid)
                          and contract_id is not distinct from cast(:contract as uuid)
                          and state in ('DRAFT', 'SUBMITTED', 'APPROVED')""")
                .param("project", value(scope.project()), Types.OTHER)
                .param("contract", value(scope.contract()), Types.OTHER)
                .query(String.class)
                .optional()
                .map(json -> JsonRows.row(json, TermsProposal.class));
    }

    /** Those of one scope, newest first. */
    Page<TermsProposal> of(TermsScope scope, ListQuery query) {
        var after = query.after(1);
        var rows = jdbc
                .sql("""
                        select row_to_json(p)::text from agreements.terms_proposal p
                        where project_id is not distinct from cast(:project as uuid)
                          and contract_id is not distinct from cast(:contract as uuid)
                          and (cast(:after as uuid) is null or id < cast(:after as uuid))
                        order by id desc limit :limit""")
                .param("project", value(scope.project()), Types.OTHER)
                .param("contract", value(scope.contract()), Types.OTHER)
                .param("after", after.isEmpty() ? null : Cursor.id(after.getFirst()), Types.OTHER)
                .param("limit", query.limit() + 1)
                .query(String.class)
                .stream()
                .map(json -> JsonRows.row(json, TermsProposal.class))
                .toList();
        return Page.of(rows, query.limit(), proposal -> Cursor.of(proposal.id()));
    }

    /** What was done with the proposal, the first thing first. */
    List<ProposalStep> steps(UUID proposal) {
        return jdbc
                .sql("select row_to_json(s)::text from agreements.terms_step s where proposal_id = ? order by id")
                .param(proposal)
                .query(String.class)
                .stream()
                .map(json -> JsonRows.row(json, ProposalStep.class))
                .toList();
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private void add(ProposalStep step) {
        jdbc.sql("""
                        insert into agreements.terms_step
                        select * from json_populate_recordset(null::agreements.terms_step, cast(:rows as json))""").param("rows", JsonRows.text(List.of(step))).update();
    }
}
