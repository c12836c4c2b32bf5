package io.anju.agreements;

import io.anju.agreements.contractor.ContractorRegister;
import io.anju.agreements.contractor.NewContractor;
import io.anju.kernel.Actor;
import io.anju.workforce.ContractorId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Engages contractors on behalf of other modules. */
@Service
public class Engagements {

    private final ContractorRegister register;

    Engagements(ContractorRegister register) {
        this.register = register;
    }

    /**
     * Whom to engage.
     *
     * @param creditCode unified social credit code
     * @param trades codes of skills
     * @param to last day of the contract
     */
    public record Engagement(
            String name,
            String creditCode,
            String contact,
            String phone,
            Set<String> trades,
            LocalDate from,
            LocalDate to) {}

    /** Registers a contractor; refuses what the register refuses. */
    @Transactional
    public ContractorId engage(Actor actor, Engagement said) {
        return register.register(
                actor,
                new NewContractor(
                        said.name(),
                        said.creditCode(),
                        said.contact(),
                        said.phone(),
                        said.trades(),
                        said.from(),
                        said.to()));
    }
}
