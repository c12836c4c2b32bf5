package io.anju.people.registration;

import io.anju.kernel.AccountId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RegistrationStore extends ListCrudRepository<Registration, RegistrationId> {

    List<Registration> findByApprovedIsNullOrderByRequestedAt();

    List<Registration> findByAccountIdOrderByRequestedAtDesc(AccountId account);
}
