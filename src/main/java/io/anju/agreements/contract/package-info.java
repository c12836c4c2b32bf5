/**
 * Service contracts (物业服务合同): drafted, signed, ended. A contract lies in one project and covers all of it or some of its
 * places. A signed one is never changed, only ended from today or a later day on (ADR 0034).
 */
@NullMarked
package io.anju.agreements.contract;

import org.jspecify.annotations.NullMarked;
