package io.anju.estate.label;

import io.anju.identity.Companies;
import io.anju.kernel.CompanyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that a label's QR code says: short, and without a word about the place. */
@Component
class LabelLinks {

    private final Companies companies;
    private final String publicUrl;

    LabelLinks(Companies companies, @Value("${anju.notices.public-url:}") String publicUrl) {
        this.companies = companies;
        this.publicUrl = publicUrl;
    }

    /** What every link of the company begins with; inside a request, for where no address is set the request's counts. */
    String prefix(CompanyId company) {
        var base = publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl;
        return base + "/q/" + companies.code(company) + "/";
    }
}
