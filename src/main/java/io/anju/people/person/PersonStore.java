package io.anju.people.person;

import io.anju.kernel.AccountId;
import io.anju.people.PersonId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The files of the company in scope. */
public interface PersonStore extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByAccountId(AccountId account);
}
