package io.anju.files;

import io.anju.database.CompanyScope;
import io.anju.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Removes files that show or were signed by somebody (Y-04, Y-10); what proves the work is not among them. */
@Component
public class FileErasure {

    /** What files of these roles show is the person rather than the matter. */
    public static final Set<String> PERSONAL = Set.of("message", "signature");

    private final JdbcClient jdbc;
    private final FileVault vault;

    FileErasure(JdbcClient jdbc, FileVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Removes what hangs on these subjects as one of the roles, and says how many there were. The contents go after the
     * commit; what is left behind by a kill is swept up with contents that have no record.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Collection<SubjectRef> subjects, Set<String> roles) {
        var gone = new ArrayList<FileId>();
        for (var subject : subjects) {
            gone.addAll(jdbc.sql("""
                            delete from files.file
                            where subject_type = :type and subject_id = :subject and role = any(:roles) returning id""")
                    .param("type", subject.type())
                    .param("subject", subject.id())
                    .param("roles", roles.toArray(String[]::new))
                    .query((row, number) -> new FileId(row.getObject(1, UUID.class)))
                    .list());
        }
        removeAfterCommit(gone);
        return gone.size();
    }

    private void removeAfterCommit(List<FileId> gone) {
        var company = CompanyScope.requireCompany();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gone.forEach(id -> vault.delete(company, id));
            }
        });
    }
}
