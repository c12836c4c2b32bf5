package io.anju.deadlines;

import io.anju.database.JsonRows;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published versions of a company's terms; none is ever changed. */
@Component
class TermsStore {

    private static final String VERSIONS = """
            select to_json(v) as stored, (select json_agg(p order by p.line) from deadlines.promise p
                where p.company_id = v.company_id and p.version = v.version) as lines
            from deadlines.promise_version v
            """;

    private final JdbcClient jdbc;

    TermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line that may be the promise about a matter.
     *
     * @param source null for one of the usual terms
     * @param rank of its scope
     */
    record Candidate(TermsLine line, TargetTerm.@Nullable Source source, int rank) {

        int weight() {
            return 4 * rank + line.weight();
        }

        TargetTerm term() {
            return new TargetTerm(line.target(), line.term(), line.warnPercent(), source);
        }
    }

    /** A stored version; the components are the columns. */
    private record VersionRow(
            int version,
            int number,
            @Nullable UUID projectId,
            @Nullable UUID contractId,
            @Nullable String contractName,
            Instant effectiveFrom,
            Instant at,
            String author,
            RunningClocks running,
            @Nullable String reason) {}

    /** A stored line; the components are the columns. */
    private record LineRow(
            UUID companyId,
            int version,
            int line,
            @Nullable String kind,
            @Nullable String category,
            @Nullable Priority priority,
            Target target,
            @Nullable Term term,
            int warnPercent,
            List<TermsLine.Share> shares) {

        TermsLine value() {
            return new TermsLine(kind, category, priority, target, term, warnPercent, shares);
        }
    }

    /** Every line that applies, in one statement: those of the company's, the project's and the contract's version of that moment. */
    List<Candidate> candidates(Matter matter) {
        var found = new ArrayList<Candidate>();
        var versions = jdbc.sql("""
                        select v.project_id, v.contract_id, (select json_agg(p) from deadlines.promise p
                            where p.company_id = v.company_id and p.version = v.version
                              and p.priority is not distinct from :priority
                              and (p.kind is null or p.kind = :kind)
                              and (p.category is null or p.category = :category)) as lines
                        from (select distinct on (project_id, contract_id) company_id, project_id, contract_id, version
                              from deadlines.promise_version
                              where (project_id is null or project_id = :project)
                                and (contract_id is null or contract_id = cast(:contract as uuid))
                                and (effective_from <= :since or running = 'ALL')
                              order by project_id, contract_id, effective_from desc, version desc) v""")
                .param(
                        "priority",
                        matter.priority() == null ? null : matter.priority().name(),
                        Types.VARCHAR)
                .param("kind", matter.kind())
                .param("category", matter.category())
                .param("project", matter.project().value())
                .param("contract", contract(matter.contract()), Types.OTHER)
                .param("since", matter.since().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var rank = row.getObject("contract_id") != null ? 2 : row.getObject("project_id") != null ? 1 : 0;
                    lines(row)
                            .forEach(line -> found.add(new Candidate(
                                    line.value(), new TargetTerm.Source(line.version(), line.line()), rank)));
                    return rank;
                })
                .list();
        if (!versions.contains(0)) {
            UsualTerms.of(matter.priority()).forEach(line -> found.add(new Candidate(line, null, 0)));
        }
        return found;
    }

    Optional<TermsVersion> inForce(TermsScope scope, Instant now) {
        return jdbc.sql(VERSIONS + """
                        where project_id is not distinct from cast(:project as uuid)
                          and contract_id is not distinct from cast(:contract as uuid) and effective_from <= :now
                        order by effective_from desc, version desc limit 1""")
                .param("project", value(scope.project()), Types.OTHER)
                .param("contract", contract(scope.contract()), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> version(row))
                .optional();
    }

    List<TermsVersion> history(TermsScope scope, int below, int limit) {
        return jdbc.sql(VERSIONS + """
                        where project_id is not distinct from cast(:project as uuid)
                          and contract_id is not distinct from cast(:contract as uuid) and number < :below
                        order by number desc limit :limit""")
                .param("project", value(scope.project()), Types.OTHER)
                .param("contract", contract(scope.contract()), Types.OTHER)
                .param("below", below)
                .param("limit", limit)
                .query((row, number) -> version(row))
                .list();
    }

    Map<Integer, TermsVersion> versions(Collection<Integer> versions) {
        return jdbc
                .sql(VERSIONS + "where version = any(:versions)")
                .param("versions", versions.toArray(Integer[]::new))
                .query((row, number) -> version(row))
                .stream()
                .collect(Collectors.toMap(TermsVersion::version, Function.identity()));
    }

    /** Adds a version with its lines; refuses {@code stale} if somebody else was quicker. */
    TermsVersion add(
            Actor actor,
            TermsScope scope,
            @Nullable String contractName,
            Instant from,
            Instant at,
            RunningClocks running,
            @Nullable String reason,
            List<TermsLine> lines) {
        try {
            var version = jdbc.sql("""
                            insert into deadlines.promise_version (company_id, version, number, project_id, contract_id,
                                contract_name, effective_from, at, author, running, reason)
                            select :company, coalesce(max(version), 0) + 1,
                                coalesce(max(number) filter (where project_id is not distinct from cast(:project as uuid)
                                    and contract_id is not distinct from cast(:contract as uuid)), 0) + 1,
                                cast(:project as uuid), cast(:contract as uuid), :name, :from, :at, :author, :running, :reason
                            from deadlines.promise_version returning version""")
                    .param("company", actor.company().value())
                    .param("project", value(scope.project()), Types.OTHER)
                    .param("contract", contract(scope.contract()), Types.OTHER)
                    .param("name", contractName, Types.VARCHAR)
                    .param("from", from.atOffset(ZoneOffset.UTC))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("author", actor.name())
                    .param("running", running.name())
                    .param("reason", reason, Types.VARCHAR)
                    .query(Integer.class)
                    .single();
            insert(actor, version, lines);
            return Objects.requireNonNull(versions(List.of(version)).get(version));
        } catch (DuplicateKeyException quicker) {
            throw Refused.stale();
        }
    }

    private void insert(Actor actor, int version, List<TermsLine> lines) {
        var rows = IntStream.range(0, lines.size())
                .mapToObj(index -> row(actor, version, index + 1, lines.get(index)))
                .toList();
        jdbc.sql("""
                        insert into deadlines.promise
                        select * from json_populate_recordset(null::deadlines.promise, cast(:rows as json))""").param("rows", JsonRows.text(rows)).update();
    }

    private static LineRow row(Actor actor, int version, int number, TermsLine line) {
        return new LineRow(
                actor.company().value(),
                version,
                number,
                line.kind(),
                line.category(),
                line.priority(),
                line.target(),
                line.term(),
                line.warnPercent(),
                line.shares());
    }

    private static TermsVersion version(ResultSet row) throws SQLException {
        var stored = JsonRows.row(row.getString("stored"), VersionRow.class);
        return new TermsVersion(
                stored.version(),
                stored.number(),
                stored.projectId() == null ? null : new ProjectId(stored.projectId()),
                stored.contractId() == null ? null : new ContractId(stored.contractId()),
                stored.contractName(),
                stored.effectiveFrom(),
                stored.at(),
                stored.author(),
                stored.running(),
                stored.reason(),
                lines(row).stream().map(LineRow::value).toList());
    }

    private static List<LineRow> lines(ResultSet row) throws SQLException {
        var lines = row.getString("lines");
        return lines == null ? List.of() : JsonRows.rows(lines, LineRow.class);
    }

    private static @Nullable UUID contract(@Nullable ContractId contract) {
        return contract == null ? null : contract.value();
    }

    private static @Nullable UUID value(@Nullable ProjectId project) {
        return project == null ? null : project.value();
    }
}
