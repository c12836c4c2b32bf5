package io.anju.requests.intake;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.Permission;
import io.anju.requests.Intake;
import io.anju.requests.RequestKind;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out who it is that a complaint names, so that this person never reads it. */
@Component
public class AboutWhom {

    private static final int SHORTEST_NAME = 2;

    private final Accounts accounts;

    AboutWhom(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The report with the account of whom it is about, where the words name somebody of the project. */
    public Intake known(Intake intake) {
        var about = intake.about();
        if (intake.kind() != RequestKind.COMPLAINT || about == null || about.account() != null) {
            return intake;
        }
        return Stream.of(Permission.REQUEST_READ, Permission.WORK_READ)
                .flatMap(permission -> accounts.withPermission(permission, intake.project()).stream())
                .filter(account -> account.name().length() >= SHORTEST_NAME)
                .filter(account -> about.name().contains(account.name()))
                .max(Comparator.comparingInt(account -> account.name().length()))
                .map(AccountSummary::id)
                .map(account -> intake.about(new Intake.About(account, about.name())))
                .orElse(intake);
    }
}
