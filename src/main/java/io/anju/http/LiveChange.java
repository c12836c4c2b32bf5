package io.anju.http;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something changed, for screens that are open now: which thing, never what it says.
 *
 * @param what the kind of thing, as the streams name it
 * @param readers who may hear of it in its project, null where only its owner may
 * @param account whose it is, if somebody's own
 */
public record LiveChange(
        CompanyId company,
        String what,
        UUID id,
        @Nullable Permission readers,
        @Nullable ProjectId project,
        @Nullable AccountId account) {

    /** A thing of a project changed. */
    public static LiveChange in(ProjectId project, CompanyId company, String what, UUID id, Permission readers) {
        return new LiveChange(company, what, id, readers, project, null);
    }

    /** Something of one account changed. */
    public static LiveChange of(AccountId account, CompanyId company, String what) {
        return new LiveChange(company, what, account.value(), null, null, account);
    }
}
