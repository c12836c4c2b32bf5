package io.anju.requests.journal;

import io.anju.requests.RequestId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

interface RequestStore extends CrudRepository<ServiceRequest, RequestId> {

    /** Plain text, because a derived query would be put together anew for every act. */
    @Query("select * from requests.request where id = :id for update")
    Optional<ServiceRequest> findLockedById(@Param("id") RequestId id);
}
