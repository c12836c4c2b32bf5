package io.anju.requests;

import org.springframework.data.repository.CrudRepository;

interface RequestStore extends CrudRepository<ServiceRequest, RequestId> {}
