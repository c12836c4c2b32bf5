package io.anju.files;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away uploads that nobody attached for a week, and contents whose record never came to be. */
@Component
class FilePurge {

    private static final Duration UNATTACHED_LIFE = Duration.ofDays(7);
    /** Longer than any transaction: a content without a record may still be on its way to one. */
    private static final Duration UNRECORDED_LIFE = Duration.ofDays(1);

    private final FileRows rows;
    private final FileVault vault;
    private final TransactionTemplate transaction;

    FilePurge(FileRows rows, FileVault vault, TransactionTemplate transaction) {
        this.rows = rows;
        this.vault = vault;
        this.transaction = transaction;
    }

    void run(Instant now) {
        vault.companies().forEach(company -> CompanyScope.run(company, () -> purge(company, now)));
    }

    private void purge(CompanyId company, Instant now) {
        transaction.executeWithoutResult(status -> rows.dropUnattached(now.minus(UNATTACHED_LIFE)));
        var old = vault.writtenBefore(company, now.minus(UNRECORDED_LIFE));
        var known = transaction.execute(status -> rows.known(old));
        old.stream().filter(id -> !known.contains(id)).forEach(id -> vault.delete(company, id));
    }
}
