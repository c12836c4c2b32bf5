package io.anju.identity;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company of whoever is signed in. */
@RestController
@RequestMapping("/api/company")
class CompanyController {

    private final Companies companies;

    CompanyController(Companies companies) {
        this.companies = companies;
    }

    record CompanyNames(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 40) String shortName) {}

    @GetMapping
    @Allowed({})
    CompanyView get(Actor actor) {
        return companies.view(actor.company());
    }

    @PutMapping
    @Allowed(Permission.ACCOUNT_ADMIN)
    CompanyView rename(Actor actor, @Valid @RequestBody CompanyNames names) {
        companies.rename(actor.company(), names.name(), names.shortName());
        return companies.view(actor.company());
    }
}
