package io.anju.workorders;

import org.springframework.data.repository.CrudRepository;

interface WorkOrderStore extends CrudRepository<WorkOrder, WorkOrderId> {}
