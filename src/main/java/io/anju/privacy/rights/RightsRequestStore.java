package io.anju.privacy.rights;

import io.anju.kernel.AccountId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RightsRequestStore extends ListCrudRepository<RightsRequest, RightsRequestId> {

    List<RightsRequest> findByAccountIdOrderByAskedAtDesc(AccountId account);
}
