package io.anju.deadlines;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a service contract (物业服务合同), whose terms and hours go before its project's. */
public record ContractId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static ContractId next() {
        return new ContractId(Ids.next());
    }
}
