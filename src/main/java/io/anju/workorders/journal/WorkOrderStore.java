package io.anju.workorders.journal;

import io.anju.workorders.WorkOrderId;
import org.springframework.data.repository.CrudRepository;

interface WorkOrderStore extends CrudRepository<WorkOrder, WorkOrderId> {}
