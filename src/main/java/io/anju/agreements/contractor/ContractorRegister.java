package io.anju.agreements.contractor;

import io.anju.codes.CodeLists;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Phone;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.ContractorId;
import io.anju.workforce.Contractors;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of contractors. A contractor is the whole company's, so every verb takes
 * {@link Permission#STAFF_WRITE} everywhere. Each tells staffing in the same transaction.
 */
@Service
public class ContractorRegister {

    static final String NOUN = "contractor";

    private final JdbcClient jdbc;
    private final CodeLists codes;
    private final Contractors staffing;
    private final Trail trail;
    private final Clock clock;

    ContractorRegister(JdbcClient jdbc, CodeLists codes, Contractors staffing, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.staffing = staffing;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds one. Refuses unknown trades, a code or phone that is none, an end before the beginning, and what is registered. */
    @Transactional
    public ContractorId register(Actor actor, NewContractor said) {
        var id = ContractorId.next();
        write(actor, id, said, """
                insert into agreements.contractor (company_id, id, name, credit_code, contact, phone, trades, from_on, to_on,
                    created_at, created_by)
                values (:company, :id, :name, :code, :contact, :phone, :trades, :from, :to, :at, :by)""");
        trail.record(actor, subject(id), "registered", Map.of());
        return id;
    }

    /** Replaces what the register says; refuses what {@link #register} refuses. */
    @Transactional
    public void change(Actor actor, ContractorId id, NewContractor said, IfMatch ifMatch) {
        ifMatch.check(lock(id));
        write(actor, id, said, """
                update agreements.contractor set name = :name, credit_code = :code, contact = :contact, phone = :phone,
                    trades = :trades, from_on = :from, to_on = :to, version = version + 1
                where id = :id""");
        trail.record(actor, subject(id), "changed", Map.of());
    }

    /** From now on nobody of it is sent. Refuses ({@code move-not-allowed}) one that is suspended already. */
    @Transactional
    public void suspend(Actor actor, ContractorId id, String reason, IfMatch ifMatch) {
        permit(actor);
        ifMatch.check(lock(id));
        var suspended = jdbc.sql("""
                        update agreements.contractor set suspended_at = :at, suspended_by = :by, suspended_reason = :reason,
                            version = version + 1
                        where id = :id and suspended_at is null""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
        requireOne(suspended);
        tell(actor, id);
        trail.record(actor, subject(id), "suspended", Map.of("reason", reason));
    }

    /** Lets its people be sent again. Refuses ({@code move-not-allowed}) one that is not suspended. */
    @Transactional
    public void resume(Actor actor, ContractorId id, IfMatch ifMatch) {
        permit(actor);
        ifMatch.check(lock(id));
        requireOne(jdbc.sql("""
                        update agreements.contractor set suspended_at = null, suspended_by = null, suspended_reason = null,
                            version = version + 1
                        where id = :id and suspended_at is not null""").param("id", id.value()).update());
        tell(actor, id);
        trail.record(actor, subject(id), "resumed", Map.of());
    }

    static SubjectRef subject(ContractorId id) {
        return SubjectRef.of(NOUN, id);
    }

    /** Whether the actor may change the register. */
    static boolean keeps(Actor actor) {
        return actor.scope(Permission.STAFF_WRITE).all();
    }

    private void write(Actor actor, ContractorId id, NewContractor said, String sql) {
        permit(actor);
        said.trades().forEach(trade -> codes.require("skill", trade, "trades"));
        var code = CreditCode.normal(said.creditCode())
                .orElseThrow(() -> Refused.field("creditCode", "credit-code-invalid"));
        if (said.to() != null && said.to().isBefore(said.from())) {
            throw Refused.field("to", "range-invalid");
        }
        try {
            jdbc.sql(sql)
                    .param("company", actor.company().value())
                    .param("id", id.value())
                    .param("name", said.name().strip())
                    .param("code", code)
                    .param("contact", stripped(said.contact()), Types.VARCHAR)
                    .param("phone", phone(said.phone()), Types.VARCHAR)
                    .param("trades", said.trades().stream().sorted().toArray(String[]::new))
                    .param("from", said.from())
                    .param("to", said.to(), Types.DATE)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.field("creditCode", "credit-code-taken");
        }
        tell(actor, id);
    }

    private void tell(Actor actor, ContractorId id) {
        jdbc.sql(
                        "select name, from_on, to_on, suspended_at is not null as suspended from agreements.contractor where id = ?")
                .param(id.value())
                .query((row, number) -> {
                    staffing.said(
                            actor,
                            id,
                            row.getString("name"),
                            row.getObject("from_on", LocalDate.class),
                            row.getObject("to_on", LocalDate.class),
                            row.getBoolean("suspended"));
                    return id;
                })
                .single();
    }

    private int lock(ContractorId id) {
        return jdbc.sql("select version from agreements.contractor where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refused.missing(NOUN));
    }

    private static void permit(Actor actor) {
        if (!keeps(actor)) {
            throw Refused.forbidden();
        }
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw Refused.conflict("move-not-allowed", Map.of());
        }
    }

    private static @Nullable String phone(@Nullable String typed) {
        var said = stripped(typed);
        return said == null ? null : Phone.require(said, "phone");
    }

    private static @Nullable String stripped(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
