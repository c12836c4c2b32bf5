package io.anju.estate.label;

import io.anju.identity.Companies;
import io.anju.kernel.CompanyId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that a label's QR code says: short, and without a word about the place. */
@Component
class LabelLinks {

    private final Companies companies;
    private final String publicUrl;

    /**
     * @param publicUrl how people reach this installation. Until somebody says it, this machine, as in letters; never what a
     *     request calls us, because a label that was printed stays on the wall.
     */
    LabelLinks(
            Companies companies,
            @Value("${anju.notices.public-url:http://localhost:${server.port}}") String publicUrl) {
        this.companies = companies;
        this.publicUrl = publicUrl;
    }

    /** What every link of the company begins with. */
    String prefix(CompanyId company) {
        return publicUrl + "/q/" + companies.code(company) + "/";
    }
}
