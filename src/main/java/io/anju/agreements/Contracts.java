package io.anju.agreements;

import io.anju.database.OncePerTransaction;
import io.anju.deadlines.ContractId;
import io.anju.deadlines.TermsScope;
import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service contracts with clients, as far as promises need them: what falls under which. */
@Service
public class Contracts {

    private final JdbcClient jdbc;
    private final OncePerTransaction<Spot, Optional<ContractId>> known = new OncePerTransaction<>(this::read);

    Contracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Spot(ProjectId project, @Nullable PlaceId place, Instant since) {}

    /**
     * The contract that covered a place at that instant: one of the place itself before one of what lies around it before one of
     * the whole project. What was signed later than that instant did not cover it.
     *
     * @param place null for the project at large
     */
    @Transactional(readOnly = true)
    public Optional<ContractId> covering(ProjectId project, @Nullable PlaceId place, Instant since) {
        return known.get(new Spot(project, place, since));
    }

    /** How the contract of a scope is called, with its number; null where it is no contract's. */
    @Nullable
    String nameOf(TermsScope scope) {
        var contract = scope.contract();
        return contract == null
                ? null
                : jdbc.sql("select name || ' ' || number from agreements.contract where id = ?")
                        .param(contract.value())
                        .query(String.class)
                        .single();
    }

    /** The scope that two ids name: a contract lies in its project. Refuses {@code contract-missing}. */
    @Transactional(readOnly = true)
    public TermsScope scope(@Nullable UUID project, @Nullable UUID contract) {
        if (contract == null) {
            return TermsScope.of(project == null ? null : new ProjectId(project));
        }
        return jdbc.sql("select project_id from agreements.contract where id = ?")
                .param(contract)
                .query(UUID.class)
                .optional()
                .map(found -> new TermsScope(new ProjectId(found), new ContractId(contract)))
                .orElseThrow(() -> Refused.missing("contract"));
    }

    private Optional<ContractId> read(Spot spot) {
        return jdbc.sql("""
                        select c.contract_id from agreements.contract_cover c
                        join estate.v_project p on p.id = c.project_id
                        left join estate.v_place v on v.company_id = c.company_id and v.id = cast(:place as uuid)
                        where c.project_id = :project and c.signed_at <= :since
                            and c.held @> (:since at time zone p.zone)::date
                            and (c.place_id is null or c.place_id::text = any(string_to_array(v.path, '/')))
                        order by array_position(string_to_array(v.path, '/'), c.place_id::text) desc nulls last limit 1""")
                .param("place", spot.place() == null ? null : spot.place().value(), Types.OTHER)
                .param("project", spot.project().value())
                .param("since", spot.since().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(ContractId::new);
    }
}
