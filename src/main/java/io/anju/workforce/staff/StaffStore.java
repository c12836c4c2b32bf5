package io.anju.workforce.staff;

import io.anju.kernel.AccountId;
import io.anju.workforce.StaffId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The files of the company in scope. */
public interface StaffStore extends ListCrudRepository<StaffMember, StaffId> {

    Optional<StaffMember> findByAccountId(AccountId account);
}
