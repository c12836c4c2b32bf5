package io.anju.workforce.certificate;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.notices.Recipient;
import io.anju.workforce.staff.StaffMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom a warning about a certificate reaches: its holder, and who keeps the files of staff where the holder works. */
@Component
class WarnedPeople {

    private final Accounts accounts;
    private final CodeLists codes;

    WarnedPeople(Accounts accounts, CodeLists codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    List<Recipient> of(StaffMember member) {
        var told = new LinkedHashMap<AccountId, Recipient>();
        if (member.accountId() != null) {
            told.put(member.accountId(), new Recipient(member.name(), member.accountId(), null, null));
        }
        member.assignments().forEach(each -> responsible(each.projectId(), told));
        return List.copyOf(told.values());
    }

    /** What the kind is called. */
    String kind(String code) {
        return codes.label("certificate", code).map(Label::zh).orElse(code);
    }

    private void responsible(ProjectId project, Map<AccountId, Recipient> told) {
        accounts.withPermission(Permission.STAFF_WRITE, project)
                .forEach(account ->
                        told.putIfAbsent(account.id(), new Recipient(account.name(), account.id(), null, null)));
    }
}
