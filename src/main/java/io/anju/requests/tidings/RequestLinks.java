package io.anju.requests.tidings;

import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.SubjectRef;
import io.anju.notices.SecretSource;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives the reporter's own link to notices at the moment they are sent. */
@Component
public class RequestLinks implements SecretSource {

    private static final Set<String> TOLD_TO_REPORTER = Set.of(
            Tidings.RECEIVED,
            Tidings.VERIFIED,
            Tidings.MERGED,
            Tidings.REOPENED,
            Tidings.REPLIED,
            Tidings.MESSAGE,
            Tidings.QUOTE,
            Tidings.SLOTS,
            Tidings.APPOINTED,
            Tidings.NAMED,
            Tidings.CALLED_AWAY,
            Tidings.INTERRUPTED,
            Tidings.ON_THE_WAY,
            Tidings.PAUSED,
            Tidings.FINISHED,
            Tidings.RATING);

    private final AccessTokens tokens;
    private final Companies companies;

    RequestLinks(AccessTokens tokens, Companies companies) {
        this.tokens = tokens;
        this.companies = companies;
    }

    @Override
    public boolean serves(SubjectRef subject, String template) {
        return subject.type().equals(ServiceRequest.SUBJECT) && TOLD_TO_REPORTER.contains(template);
    }

    @Override
    public Map<String, String> secrets(SubjectRef subject, String template) {
        var company = CompanyScope.requireCompany();
        var token = tokens.issue(company.value(), new RequestId(subject.id()));
        return Map.of("link", link(template, companies.code(company), token));
    }

    /** The page of a request in the residents' application. */
    public static String tracking(String companyCode, String token) {
        return "/home/t/" + companyCode + "/" + token;
    }

    /** Whoever is asked for an opinion lands on the page that begins with it; the token opens both. */
    private static String link(String template, String companyCode, String token) {
        return template.equals(Tidings.RATING) ? "/home/r/" + companyCode + "/" + token : tracking(companyCode, token);
    }
}
