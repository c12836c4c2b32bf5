package io.anju.requests;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface RequestStore extends CrudRepository<ServiceRequest, RequestId> {

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ServiceRequest> findLockedById(RequestId id);
}
