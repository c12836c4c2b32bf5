package io.anju.people;

import io.anju.kernel.AccountId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PersonStore extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByAccountId(AccountId account);
}
