package io.anju.workorders.signoff;

import io.anju.database.CompanyScope;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.notices.SecretSource;
import io.anju.workorders.WorkOrderId;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Six digits on the customer's own phone. A code is made only when the message leaves, lives ten minutes and is
 * kept as a hash; five wrong tries lock the order's codes for as long.
 */
@Component
public class ConfirmationCodes implements SecretSource {

    public static final String TEMPLATE = "one-time-code";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST = 5;

    private final BCryptPasswordEncoder hashes = new BCryptPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final Set<WorkOrderId> counting = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    ConfirmationCodes(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public boolean serves(SubjectRef subject, String template) {
        return TEMPLATE.equals(template);
    }

    @Override
    @Transactional
    public Map<String, String> secrets(SubjectRef subject, String template) {
        var code = "%06d".formatted(random.nextInt(1_000_000));
        jdbc.sql("""
                        insert into workorders.confirmation_code (company_id, id, work_order_id, hash, expires_at)
                        values (:company, :id, :order, :hash, :until)""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("order", subject.id())
                .param("hash", hashes.encode(code))
                .param("until", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return Map.of("code", code);
    }

    /** Counts a wish for a code; refuses ({@code too-many-attempts}) the sixth within ten minutes. */
    public void countAsked(WorkOrderId order) {
        countAlone(order, "ASKED");
    }

    /** Counts a try, in a transaction of its own: a refused try must not forget itself. */
    public void countTry(WorkOrderId order) {
        countAlone(order, "TRIED");
    }

    /**
     * Refuses those who come while another is counted: a burst could otherwise pass before the first is written, or take every
     * connection while each waits for a second one.
     */
    private void countAlone(WorkOrderId order, String kind) {
        if (!counting.add(order)) {
            throw Refused.tooMany(1);
        }
        try {
            apart.executeWithoutResult(status -> count(order, kind));
        } finally {
            counting.remove(order);
        }
    }

    /** Whether the code is one of the order's that still live. */
    boolean matches(WorkOrderId order, String code) {
        return jdbc
                .sql("select hash from workorders.confirmation_code where work_order_id = ? and expires_at > ?")
                .params(order.value(), Timestamp.from(clock.instant()))
                .query(String.class)
                .stream()
                .anyMatch(hash -> hashes.matches(code, hash));
    }

    private void count(WorkOrderId order, String kind) {
        var now = clock.instant();
        if (used(order, kind, now.minus(LIFE)) >= MOST) {
            throw Refused.tooMany(LIFE.toSeconds());
        }
        jdbc.sql("""
                        insert into workorders.code_use (company_id, id, work_order_id, kind, at)
                        values (:company, :id, :order, :kind, :at)""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("order", order.value())
                .param("kind", kind)
                .param("at", Timestamp.from(now))
                .update();
    }

    private int used(WorkOrderId order, String kind, Instant since) {
        return jdbc.sql("select count(*) from workorders.code_use where work_order_id = ? and kind = ? and at > ?")
                .params(order.value(), kind, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }
}
