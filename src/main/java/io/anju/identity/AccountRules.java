package io.anju.identity;

import io.anju.kernel.Refused;
import io.anju.kernel.Refused.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an account must look like. */
@Component
class AccountRules {

    private static final String LOGIN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,59}";
    private static final String EMAIL = "[^@\\s]{1,100}@[^@\\s]{1,95}";
    private static final String PHONE = "\\+?[0-9][0-9 -]{2,28}";

    private final ObjectProvider<ProjectRegister> projects;

    AccountRules(ObjectProvider<ProjectRegister> projects) {
        this.projects = projects;
    }

    /** Refuses a person who cannot be an account, with every field that is to blame. */
    void check(NewAccount account) {
        var errors = errors(account.name(), account.email(), account.phone());
        if (!account.login().strip().matches(LOGIN)) {
            errors.add(new FieldError("login", "login-invalid"));
        }
        refuse(errors);
        check(account.roles());
    }

    void check(String name, @Nullable String email, @Nullable String phone) {
        refuse(errors(name, email, phone));
    }

    /** Refuses grants of company-wide roles in one project, and of projects that the company does not have. */
    void check(Collection<RoleGrant> grants) {
        for (var grant : grants) {
            var project = grant.project();
            if (project == null) {
                continue;
            }
            if (grant.role().companyWide()) {
                throw Refused.field("roles", "role-needs-all-projects");
            }
            projects.ifAvailable(register -> {
                if (!register.knows(project)) {
                    throw Refused.missing("project");
                }
            });
        }
    }

    private static ArrayList<FieldError> errors(String name, @Nullable String email, @Nullable String phone) {
        var errors = new ArrayList<FieldError>();
        if (name.isBlank() || name.strip().length() > 80) {
            errors.add(new FieldError("name", name.isBlank() ? "not-blank" : "too-long"));
        }
        if (email != null && !email.matches(EMAIL)) {
            errors.add(new FieldError("email", "email-invalid"));
        }
        if (phone != null && !phone.matches(PHONE)) {
            errors.add(new FieldError("phone", "phone-invalid"));
        }
        return errors;
    }

    private static void refuse(ArrayList<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Refused.fields(errors);
        }
    }
}
