package io.anju.workforce;

import io.anju.kernel.AccountId;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface StaffStore extends ListCrudRepository<StaffMember, StaffId> {

    Optional<StaffMember> findByAccountId(AccountId account);
}
